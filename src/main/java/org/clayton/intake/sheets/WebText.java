package org.clayton.intake.sheets;

import org.unbescape.html.HtmlEscape;

/** The text of one cell of a web page, where runs of blanks count as one and line breaks are tags. */
final class WebText {

    private final CellText text = new CellText();

    void add(char[] source, int from, int length) throws Unreadable {
        text.addCollapsed(source, from, length);
    }

    void lineBreak() throws Unreadable {
        text.add("\n");
    }

    /** The text so far, with {@code &eacute;} and the like as letters; the next one starts. */
    String take() {
        var taken = text.take();
        return taken.indexOf('&') < 0 ? lines(taken) : lines(Text.trim(HtmlEscape.unescapeHtml(taken)));
    }

    private static String lines(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll(" *\n[ \n]*", "\n");
    }
}
