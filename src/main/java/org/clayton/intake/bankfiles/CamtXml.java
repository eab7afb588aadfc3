package org.clayton.intake.bankfiles;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.clayton.intake.sheets.Unreadable;
import org.clayton.intake.sheets.Xml;

/**
 * Walks a message element by element: {@code for (var level = xml.level(); xml.child(level); )} visits the children of
 * the element just entered, and skips what of a child was not looked at. Nothing is kept of what was passed.
 */
final class CamtXml implements Closeable {

    private static final int LONGEST_TEXT = 1 << 16;

    private final Xml xml;
    private int depth;

    private CamtXml(Xml xml) {
        this.xml = xml;
    }

    static CamtXml open(InputStream in) throws Unreadable {
        try {
            return new CamtXml(Xml.open(in));
        } catch (XMLStreamException e) {
            throw damaged(1);
        }
    }

    /** How deep the element just entered lies; the outermost at 1, nothing entered yet at 0. */
    int level() {
        return depth;
    }

    /** Enters the next child of the element that lies at the level; false when that element has ended. */
    boolean child(int level) throws Unreadable {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == level + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < level) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Without its prefix. */
    String name() {
        return xml.name();
    }

    String nameSpace() {
        return xml.nameSpace();
    }

    String currency() {
        return xml.attribute("Ccy");
    }

    int line() {
        return xml.line();
    }

    /** All text within the element just entered, also that of its children; the element is left. */
    String text() throws Unreadable {
        var level = depth;
        var text = "";
        StringBuilder more = null;
        while (depth >= level) {
            if (Xml.isText(next())) {
                if (text.isEmpty()) {
                    text = piece();
                } else {
                    more = more == null ? new StringBuilder(text) : more;
                    more.append(piece());
                }
                if (text.length() > LONGEST_TEXT || more != null && more.length() > LONGEST_TEXT) {
                    throw new Unreadable(
                            "an element with more than " + LONGEST_TEXT + " characters",
                            "Bank messages have short texts",
                            "Maybe the file is damaged, or made to fill the memory; ask the bank for it again");
                }
            }
        }
        return more == null ? text.strip() : more.toString().strip();
    }

    /** Enters the next element of the name, wherever it stands; false after the last. */
    boolean find(String name) throws Unreadable {
        for (int event; (event = next()) != XMLStreamConstants.END_DOCUMENT; ) {
            if (event == Xml.START && xml.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The element just entered as XML, without prefixes and name spaces; it is left. */
    String written() throws Unreadable {
        var level = depth;
        var text = new StringBuilder(open());
        while (depth >= level && text.length() < LONGEST_TEXT) {
            var event = next();
            if (event == Xml.START) {
                text.append(open());
            } else if (event == Xml.END) {
                text.append("</").append(xml.name()).append('>');
            } else if (Xml.isText(event)) {
                text.append(piece().strip().replace("&", "&amp;").replace("<", "&lt;"));
            }
        }
        return text.toString();
    }

    private String open() {
        return "<" + xml.name() + (currency().isEmpty() ? "" : " Ccy=\"" + currency() + "\"") + ">";
    }

    private int next() throws Unreadable {
        try {
            if (!xml.hasNext()) {
                throw damaged(line());
            }
            var event = xml.next();
            depth += event == Xml.START ? 1 : event == Xml.END ? -1 : 0;
            return event;
        } catch (XMLStreamException | RuntimeException e) { // the parser itself may stumble over damaged bytes
            throw damaged(line());
        }
    }

    private String piece() throws Unreadable {
        try {
            return xml.text();
        } catch (XMLStreamException e) {
            throw damaged(line());
        }
    }

    private static Unreadable damaged(int line) {
        return new Unreadable(
                "XML that breaks off or is not well formed at line " + line,
                "The file is truncated or damaged; the entries before that were read",
                "Maybe the copy or download was cut short; ask the bank for it again");
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
