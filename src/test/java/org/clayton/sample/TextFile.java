package org.clayton.sample;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;

/** Writes a grid of strings as delimited text. */
final class TextFile {

    private TextFile() {}

    /** @throws IllegalArgumentException when the code page lacks a letter: nothing is replaced silently */
    static Written write(String file, Grid grid, String delimiter, String codePage) {
        var text = new StringBuilder();
        for (var row : grid.rows) {
            for (var i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : delimiter).append(quoted(row.get(i), delimiter));
            }
            text.append("\r\n");
        }
        return new Written(file, "", encode(text, codePage), grid.places, "");
    }

    private static String quoted(Object cell, String delimiter) {
        if (cell == null) {
            return "";
        }
        var text = (String) cell;
        return text.contains(delimiter) || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static byte[] encode(CharSequence text, String codePage) {
        var encoder = Charset.forName(codePage).newEncoder();
        var fitting = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            fitting.append(encoder.canEncode(letter) ? letter : plain(letter));
        }
        try {
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(fitting));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    codePage + " lacks a letter of " + text.subSequence(0, Math.min(300, text.length())), e);
        }
    }

    /** A bank whose code page lacks a foreign letter prints it without its mark. */
    private static char plain(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
