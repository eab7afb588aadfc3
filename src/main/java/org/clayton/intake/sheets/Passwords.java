package org.clayton.intake.sheets;

import java.util.Optional;

/** Knows the passwords of locked files; asked only when a file turns out to be locked. */
@FunctionalInterface
public interface Passwords {

    Passwords NONE = file -> Optional.empty();

    /**
     * @param file path in the case folder, with forward slashes
     * @return the password as typed, or empty when none is known
     */
    Optional<char[]> of(String file);
}
