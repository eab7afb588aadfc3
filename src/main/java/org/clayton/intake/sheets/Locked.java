package org.clayton.intake.sheets;

/** The refusals of a file that is locked by a password. */
final class Locked {

    private Locked() {}

    /** The password as typed.
     *
     * @throws Unreadable when none is known
     */
    static String password(Opening opening) throws Unreadable {
        var password = opening.passwords().of(opening.name());
        if (password.isEmpty()) {
            throw new Unreadable(
                    "a file locked by a password",
                    "It cannot be read without it",
                    "Maybe run with --password and type it in when asked, or save the file again without a password");
        }
        return new String(password.get());
    }

    static Unreadable wrongPassword() {
        return new Unreadable(
                "a file locked by a password",
                "The password given does not open it",
                "Maybe it is misspelled (capitals count), or belongs to another file");
    }

    static Unreadable unknownLock() {
        return new Unreadable(
                "a file locked in a way that is not known here",
                "It cannot be read, not even with its password",
                "Maybe open it in a spreadsheet program, remove the password and save it again");
    }
}
