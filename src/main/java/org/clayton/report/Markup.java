package org.clayton.report;

/** Text for HTML and XML. */
final class Markup {
    private Markup() {}

    /** Escaped; characters that XML forbids become a question mark, so that nobody's file can break a document. */
    static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(code) ? code : '?');
            }
        });
        return safe.toString();
    }

    /** The same without the escapes, for writers that escape by themselves. */
    static String plain(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(code -> safe.appendCodePoint(allowed(code) ? code : '?'));
        return safe.toString();
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean allowed(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000 && code <= 0x10FFFF;
    }
}
