package org.clayton.intake.sheets;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What is known beforehand about a file that is to be opened.
 *
 * @param name path in the case folder, with forward slashes; passwords are asked for by it
 * @param encoding of a text file; null when it is to be found out
 * @param delimiter of a text file; null when it is to be found out
 * @param by who says so, as the end of a sentence
 * @param usual the encoding is that of all exports of a bank: bytes that are UTF-8 go before it
 */
public record Opening(
        String name,
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        String by,
        boolean usual,
        Passwords passwords) {

    /** Nothing is known but the name. */
    public static Opening of(String name) {
        return new Opening(name, null, null, "", false, Passwords.NONE);
    }

    /** The same with what a person has answered about a text file. */
    public Opening answered(@Nullable Charset letters, @Nullable Character cells) {
        return new Opening(name, letters, cells, "as answered", false, passwords);
    }

    /** The same with how a bank writes its exports. */
    public Opening usual(@Nullable Charset letters, @Nullable Character cells, String layout) {
        return new Opening(name, letters, cells, "as " + layout + " says", true, passwords);
    }

    /** The same with passwords. */
    public Opening with(Passwords known) {
        return new Opening(name, encoding, delimiter, by, usual, known);
    }
}
