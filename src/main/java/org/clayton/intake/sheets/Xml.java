package org.clayton.intake.sheets;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * A reader of XML for files from strangers: no document type, no entity, no endless text and no endless nesting, so
 * that a file can neither reach other files nor fill the memory. Names are local, whatever the name space.
 */
public final class Xml implements Closeable {

    public static final int START = XMLStreamConstants.START_ELEMENT;
    public static final int END = XMLStreamConstants.END_ELEMENT;

    private static final int DEEPEST = 256;

    private final Metered in;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(Metered in) throws XMLStreamException {
        this.in = in;
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // damage is told by next(), never by the text
        this.reader = factory.createXMLStreamReader(in);
    }

    public static Xml open(InputStream in) throws XMLStreamException {
        return new Xml(new Metered(in));
    }

    public boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    public int next() throws XMLStreamException, Unreadable {
        in.again();
        var event = reader.next();
        if (event == START) {
            if (++depth > DEEPEST) {
                throw hostile("XML elements nested more than " + DEEPEST + " deep");
            }
        } else if (event == END) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw hostile("XML with a document type or entities of its own");
        }
        return event;
    }

    private static Unreadable hostile(String found) {
        return new Unreadable(
                found,
                "No spreadsheet program writes such a file; it can be used to reach other files or to fill the memory",
                "Maybe the file was made to do harm; ask its sender for a plain export");
    }

    /** Of the element at hand. */
    public String name() {
        return reader.getLocalName();
    }

    /** Of the element at hand; empty when it has none. */
    public String nameSpace() {
        var uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** Line of the file, from 1. */
    public int line() {
        return reader.getLocation().getLineNumber();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int at) {
        return reader.getAttributeLocalName(at);
    }

    String attribute(int at) {
        return reader.getAttributeValue(at);
    }

    /** Empty when it is not there. */
    public String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean isTrue(String attribute) {
        var value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** The number in an attribute, or another one when there is none. */
    int number(String attribute, int otherwise) {
        try {
            var value = attribute(attribute);
            return value.isEmpty() ? otherwise : Integer.parseInt(value.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    void addText(CellText to) throws XMLStreamException, Unreadable {
        try {
            to.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw damaged(e);
        }
    }

    void addCollapsedText(CellText to) throws XMLStreamException, Unreadable {
        try {
            to.addCollapsed(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw damaged(e);
        }
    }

    /** The text at hand. */
    public String text() throws XMLStreamException {
        try {
            return reader.getText();
        } catch (UncheckedStreamException e) {
            throw damaged(e);
        }
    }

    /** The parser looks at a text only when it is asked for, and there it may throw nothing checked. */
    private static XMLStreamException damaged(UncheckedStreamException thrown) {
        return new XMLStreamException(thrown.getMessage(), thrown);
    }

    /** Passes over what is left of the element that has just started. */
    public void skip() throws XMLStreamException, Unreadable {
        var outside = depth - 1;
        while (depth > outside && hasNext()) {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
