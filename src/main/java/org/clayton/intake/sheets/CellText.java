package org.clayton.intake.sheets;

/** Collects the text of one cell up to the length a spreadsheet program can hold. */
final class CellText {

    static final int LONGEST = 32_767;

    private final StringBuilder text = new StringBuilder();
    private boolean afterBlank = true;

    void add(char[] source, int from, int length) throws Unreadable {
        requireRoom(length);
        text.append(source, from, length);
    }

    void add(String more) throws Unreadable {
        requireRoom(more.length());
        text.append(more);
        afterBlank = more.endsWith("\n");
    }

    /** Runs of blanks and line ends count as one blank, as in web pages and OpenDocument. */
    void addCollapsed(char[] source, int from, int length) throws Unreadable {
        for (var i = from; i < from + length; i++) {
            var isBlank = source[i] <= ' ';
            if (!isBlank || !afterBlank) {
                requireRoom(1);
                text.append(isBlank ? ' ' : source[i]);
            }
            afterBlank = isBlank;
        }
    }

    private void requireRoom(int length) throws Unreadable {
        if (text.length() + length > LONGEST) {
            throw tooLong();
        }
    }

    static Unreadable tooLong() {
        return new Unreadable(
                "a cell with more than 32,767 characters",
                "No spreadsheet program writes such a cell",
                "Maybe the file was made to fill the memory of the reader; ask for a plain export");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text so far, trimmed; the collector starts anew. */
    String take() {
        afterBlank = true;
        if (text.isEmpty()) {
            return "";
        }
        var taken = text.toString();
        text.setLength(0);
        return Text.trim(taken);
    }

    /** As {@link #take}, with the {@code _x000D_} escapes of .xlsx undone. */
    String takeUnescaped() {
        var taken = take();
        return taken.contains("_x") ? Text.trim(unescaped(taken)) : taken;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_') {
                var code = code(text, i + 2);
                if (code >= 0) {
                    plain.append((char) code);
                    i += 6;
                    continue;
                }
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    private static int code(String text, int at) {
        var code = 0;
        for (var i = at; i < at + 4; i++) {
            var digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
