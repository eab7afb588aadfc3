package org.clayton.intake.sheets;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand about a file that is to be opened.
 *
 * @param name path in the case folder, with forward slashes; passwords are asked for by it
 * @param encoding of a text file, as a person has answered; null when it is to be found out
 * @param delimiter of a text file, as a person has answered; null when it is to be found out
 */
public record Opening(
        String name, @Nullable Charset encoding, @Nullable Character delimiter, Passwords passwords) {

    /** Nothing is known but the name. */
    public static Opening of(String name) {
        return new Opening(name, null, null, Passwords.NONE);
    }

    /** The same with passwords. */
    public Opening with(Passwords known) {
        return new Opening(name, encoding, delimiter, known);
    }
}
