package org.clayton.intake;

import java.nio.file.Path;
import org.clayton.intake.columns.Words;
import org.clayton.intake.sheets.Passwords;

/**
 * What is known before a case is opened.
 *
 * @param words header words of all languages
 * @param layouts banks' own exports
 * @param passwords of locked files
 */
public record Known(Words words, Layouts layouts, Passwords passwords) {

    /** What comes with the program; no password is known. */
    public static Known shipped() {
        return new Known(Words.shipped(), Layouts.shipped(), Passwords.NONE);
    }

    /**
     * What a rule folder holds; the shipped words when it has none.
     *
     * @throws BadInput when a layout holds something that is not a setting
     */
    public static Known of(Path rules) {
        return new Known(Words.of(rules), Layouts.of(rules), Passwords.NONE);
    }

    public Known with(Passwords typed) {
        return new Known(words, layouts, typed);
    }
}
