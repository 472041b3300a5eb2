package tanshin.intake.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tanshin.fact.BadInputException;
import tanshin.fact.QName;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Place;

/** A walk through an XML file, element by element. */
public final class XmlCursor implements Closeable {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String file;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    private XmlCursor(String file, InputStream in, XMLStreamReader reader) {
        this.file = file;
        this.in = in;
        this.reader = reader;
    }

    /**
     * Opens a file.
     *
     * @param file as messages name it
     */
    public static XmlCursor open(String file, InputStream in) {
        try {
            Reader text = Encoded.open(new Bounded(in, Limits.FILE_BYTES));
            return new XmlCursor(file, in, factory().createXMLStreamReader(text));
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        } catch (IOException e) {
            throw new BadInputException(Place.of(file).problem("The file cannot be read: " + reason(e) + "."));
        }
    }

    /** No document types, no entities, nothing from elsewhere. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to something outside of itself: " + systemId);
        });
        return factory;
    }

    /**
     * Goes on to the next start of an element, end of an element or text; false at the end of the file.
     *
     * @throws BadInputException if the file is no XML from there on, or asks for what is refused
     */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE -> {
                        if (HtmlEntities.text(reader.getLocalName()).isEmpty()) {
                            throw new BadInputException(place().problem("The entity &" + reader.getLocalName()
                                    + "; is not resolved: entities other than those of XML and HTML are refused."
                                    + " Write what it stands for."));
                        }
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        } catch (RuntimeException e) {
            throw e instanceof BadInputException ? e : defect(e);
        }
    }

    private void deeper() {
        depth++;
        if (depth > Limits.DEPTH) {
            throw new BadInputException(place().problem(
                            "More than " + Limits.DEPTH + " elements stand in each other; no report is so deep."));
        }
    }

    /** The parser of the JDK answers some broken files with exceptions of its own insides. */
    private BadInputException defect(RuntimeException e) {
        return new BadInputException(Place.of(file)
                .problem("This is not XML that can be read (" + e.getClass().getSimpleName() + ")."));
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return !isStart() && !isEnd();
    }

    public boolean is(String namespace, String name) {
        return reader.getLocalName().equals(name) && namespace().equals(namespace);
    }

    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The prefix that the element is written with; empty text for none. */
    public String prefix() {
        String prefix = reader.getPrefix();
        return prefix == null ? "" : prefix;
    }

    public QName qname() {
        return new QName(namespace(), name());
    }

    /** The text here; of an entity of HTML what it stands for. */
    public String text() {
        return event == XMLStreamConstants.ENTITY_REFERENCE
                ? HtmlEntities.text(reader.getLocalName()).orElse("")
                : reader.getText();
    }

    /** An attribute without a namespace. */
    public Optional<String> attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String namespace = reader.getAttributeNamespace(at);
            if ((namespace == null || namespace.isEmpty())
                    && reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    public Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name));
    }

    public Optional<String> language() {
        return attribute(XML, "lang");
    }

    public int attributes() {
        return reader.getAttributeCount();
    }

    /** An attribute as it is written, {@code name="value"}, with what must be escaped. */
    public String attributeText(int at) {
        String prefix = reader.getAttributePrefix(at);
        return (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(at) + "=\""
                + Escape.attribute(reader.getAttributeValue(at)) + "\"";
    }

    /** The name and namespace of an attribute, and its value. */
    public QName attributeName(int at) {
        String namespace = reader.getAttributeNamespace(at);
        return new QName(namespace == null ? "" : namespace, reader.getAttributeLocalName(at));
    }

    public String attributeValue(int at) {
        return reader.getAttributeValue(at);
    }

    /** Prefixes that this element declares are handed over one by one. */
    public void declaredPrefixes(java.util.function.BiConsumer<String, String> taker) {
        for (int at = 0; at < reader.getNamespaceCount(); at++) {
            String prefix = reader.getNamespacePrefix(at);
            String namespace = reader.getNamespaceURI(at);
            if (namespace != null) {
                taker.accept(prefix == null ? "" : prefix, namespace);
            }
        }
    }

    /** What {@code prefix:name} stands for here; a name without a prefix is in the default namespace. */
    public Optional<QName> resolve(String written) {
        String trimmed = written.strip();
        int colon = trimmed.indexOf(':');
        String prefix = colon < 0 ? "" : trimmed.substring(0, colon);
        String name = trimmed.substring(colon + 1);
        if (name.isEmpty() || name.indexOf(':') >= 0 || name.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String namespace = reader.getNamespaceURI(prefix);
        if (namespace == null || namespace.isEmpty()) {
            return colon < 0 ? Optional.of(new QName("", name)) : Optional.empty();
        }
        return Optional.of(new QName(namespace, name));
    }

    /** All text up to the end of this element, which the cursor then stands on; of elements in it only their text. */
    public String content() {
        StringBuilder text = new StringBuilder();
        int within = depth;
        while (next()) {
            if (isEnd() && depth < within) {
                return text.toString();
            }
            if (isText()) {
                text.append(text());
                if (text.length() > Limits.TEXT) {
                    throw new BadInputException(place().problem("The text is longer than what is read of one text."));
                }
            }
        }
        return text.toString();
    }

    /** Goes on to the end of this element. */
    public void skip() {
        int within = depth;
        while (next()) {
            if (isEnd() && depth < within) {
                return;
            }
        }
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    public Place place() {
        Location location = reader.getLocation();
        return new Place(file, Math.max(location.getLineNumber(), 0), Math.max(location.getColumnNumber(), 0));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static BadInputException notXml(String file, XMLStreamException e) {
        Location location = e.getLocation();
        int line = location == null ? 0 : Math.max(location.getLineNumber(), 0);
        int column = location == null ? 0 : Math.max(location.getColumnNumber(), 0);
        return new BadInputException(
                new Place(file, line, column).problem("This is not well-formed XML: " + sentence(e) + "."));
    }

    private static String reason(IOException e) {
        return e instanceof CharacterCodingException
                ? "it holds bytes that are no characters in its encoding"
                : String.valueOf(e.getMessage());
    }

    /** The parser's own words, without the place that they begin with, on one line. */
    private static String sentence(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException broken) {
            return reason(broken);
        }
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String words = at < 0 ? message : message.substring(at + "Message: ".length());
        String line = words.replaceAll("\\s+", " ").strip();
        String bounded = line.length() > 200 ? line.substring(0, 200) + " …" : line;
        return bounded.endsWith(".") ? bounded.substring(0, bounded.length() - 1) : bounded;
    }
}
