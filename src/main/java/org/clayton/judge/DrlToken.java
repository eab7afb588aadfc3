package org.clayton.judge;

/** @param line of the file, the first is 1 */
record DrlToken(Kind kind, String text, int line) {
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
    }

    /** As a person sees it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> '"' + text + '"';
            default -> "'" + text + "'";
        };
    }
}
