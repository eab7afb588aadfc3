package org.clayton.intake.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.ParseException;

/** Hears the tags of a web page and keeps the rows of its tables; text beside the tables becomes rows of one cell. */
final class WebTables extends AbstractMarkupHandler {

    private static final int DEEPEST = 32;
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template");
    private static final Set<String> LINES =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "hr", "center");

    private final Deque<WebTable> open = new ArrayDeque<>();
    private final List<Row> rows = new ArrayList<>();
    private final Notices notices = new Notices();
    private final RowBuilder builder = new RowBuilder();
    private final WebText beside = new WebText();
    private WebCell tag = WebCell.PLAIN;
    private String element = "";
    private String unseen = "";
    private int number;

    HeldSheet sheet() {
        return new HeldSheet("", false, rows, notices.list());
    }

    @Override
    public void handleText(char[] buffer, int from, int length, int line, int column) throws ParseException {
        if (!unseen.isEmpty()) {
            return;
        }
        try {
            text().add(buffer, from, length);
        } catch (Unreadable e) {
            throw new ParseException(e);
        }
    }

    private WebText text() {
        return open.isEmpty() ? beside : open.peek().text();
    }

    @Override
    public void handleCDATASection(char[] buffer, int from, int length, int outer, int all, int line, int column)
            throws ParseException {
        handleText(buffer, from, length, line, column);
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int from, int length, int line, int column) {
        element = name(buffer, from, length);
        tag = WebCell.PLAIN;
    }

    @Override
    public void handleStandaloneElementStart(
            char[] buffer, int from, int length, boolean minimized, int line, int column) {
        handleOpenElementStart(buffer, from, length, line, column);
    }

    private static String name(char[] buffer, int from, int length) {
        return new String(buffer, from, Math.min(length, 20)).toLowerCase(Locale.ROOT);
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameFrom,
            int nameLength,
            int nameLine,
            int nameColumn,
            int operatorFrom,
            int operatorLength,
            int operatorLine,
            int operatorColumn,
            int from,
            int length,
            int outerFrom,
            int outerLength,
            int line,
            int column) {
        var value = new String(buffer, Math.max(0, from), Math.max(0, Math.min(length, 500)));
        tag = tag.with(name(buffer, nameFrom, nameLength), value);
    }

    @Override
    public void handleOpenElementEnd(char[] buffer, int from, int length, int line, int column) throws ParseException {
        try {
            opens(element);
        } catch (Unreadable e) {
            throw new ParseException(e);
        }
    }

    @Override
    public void handleStandaloneElementEnd(char[] buffer, int from, int length, boolean minimized, int line, int column)
            throws ParseException {
        if (element.equals("br")) {
            lineBreak();
        } else if (!UNSEEN.contains(element)) {
            handleOpenElementEnd(buffer, from, length, line, column);
        }
    }

    private void lineBreak() throws ParseException {
        try {
            text().lineBreak();
        } catch (Unreadable e) {
            throw new ParseException(e);
        }
    }

    private void opens(String name) throws Unreadable {
        switch (name) {
            case "table" -> {
                endLine();
                if (open.size() >= DEEPEST) {
                    throw RowBuilder.tooLarge("tables in tables, more than " + DEEPEST + " deep");
                }
                open.push(new WebTable(builder, notices));
            }
            case "tr" -> {
                endRow();
                if (!open.isEmpty()) {
                    open.peek().beginRow(tag.hidden());
                }
            }
            case "td", "th" -> {
                if (!open.isEmpty()) {
                    open.peek().beginCell(tag, number + 1);
                }
            }
            default -> {
                unseen = UNSEEN.contains(name) ? name : unseen;
                breaks(name);
            }
        }
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int from, int length, int line, int column)
            throws ParseException {
        var name = name(buffer, from, length);
        try {
            switch (name) {
                case "table" -> {
                    endRow();
                    open.poll();
                }
                case "tr" -> endRow();
                case "td", "th" -> {
                    if (!open.isEmpty()) {
                        open.peek().endCell();
                    }
                }
                default -> {
                    unseen = name.equals(unseen) ? "" : unseen;
                    breaks(name);
                }
            }
        } catch (Unreadable e) {
            throw new ParseException(e);
        }
    }

    /** Blocks of text stand on lines of their own. */
    private void breaks(String name) throws Unreadable {
        if (LINES.contains(name)) {
            if (open.isEmpty()) {
                endLine();
            } else {
                open.peek().text().lineBreak();
            }
        }
    }

    private void endLine() throws Unreadable {
        var line = beside.take();
        if (!line.isEmpty() && open.isEmpty()) {
            number++;
            builder.clear();
            builder.set(0, line, CellKind.TEXT);
            rows.add(builder.take(number));
        }
    }

    /** Every row of a table counts, as in a spreadsheet program that opens the page. */
    private void endRow() throws Unreadable {
        if (open.isEmpty() || !open.peek().hasRow()) {
            return;
        }
        number++;
        if (open.peek().isHidden()) {
            notices.hiddenRows(number, number);
        }
        var row = open.peek().endRow(number);
        if (row != null) {
            rows.add(row);
        }
    }

    @Override
    public void handleDocumentEnd(long nanos, long total, int line, int column) throws ParseException {
        try {
            while (!open.isEmpty()) {
                endRow();
                open.pop();
            }
            endLine();
        } catch (Unreadable e) {
            throw new ParseException(e);
        }
    }
}
