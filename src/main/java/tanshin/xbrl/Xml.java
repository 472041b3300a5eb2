package tanshin.xbrl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document as it goes, one element a line, in UTF-8. Names are written with their prefixes; the prefixes are
 * declared by attributes of the root. The JDK's own writer is used, whatever others are there, so that bytes do not change.
 */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String INDENT = "\n                        ";

    private final OutputStream out;
    private final XMLStreamWriter writer;
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();

    private Xml(OutputStream out) throws XMLStreamException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.writer = FACTORY.createXMLStreamWriter(this.out, StandardCharsets.UTF_8.name());
    }

    /** What is written into a document. */
    interface Content {
        void to(Xml xml) throws XMLStreamException;
    }

    /** Writes a document, and leaves the stream open. */
    static void write(OutputStream out, Content content) throws IOException {
        try {
            Xml xml = new Xml(out);
            xml.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            content.to(xml);
            xml.writer.writeCharacters("\n");
            xml.writer.writeEndDocument();
            xml.writer.flush();
            xml.out.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("An XML document could not be written", e);
        }
    }

    /** Opens an element; attributes are names and values by turns. */
    void open(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        hasChildren.push(false);
    }

    /** An attribute more of the element just opened. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, value);
    }

    /** Closes the element opened last. */
    void close() throws XMLStreamException {
        if (hasChildren.pop()) {
            newLine();
        }
        writer.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with a text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(Characters.allowed(text));
        writer.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], Characters.allowed(attributes[at + 1]));
        }
    }

    private void line() throws XMLStreamException {
        if (!hasChildren.isEmpty() && !hasChildren.peek()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        newLine();
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters(INDENT.substring(0, 1 + 2 * Math.min(hasChildren.size(), 12)));
    }
}
