package tanshin.xbrl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates XML by the schemas of the standards and by those that were generated. Nothing is fetched. */
public final class Schemas {

    private final Map<String, byte[]> generated;
    private final DOMImplementationLS dom;

    /** @param generated schemas by file name */
    Schemas(Map<String, byte[]> generated) throws ReflectiveOperationException {
        this.generated = generated;
        this.dom = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    }

    /** The schema of pages that are XHTML 1.1 with inline XBRL 1.1 in it. */
    public static Schema inline() throws SAXException, ReflectiveOperationException {
        return new Schemas(Map.of()).schema("xhtml-inlinexbrl-1_1.xsd");
    }

    /** What is wrong with a document by the schemas named; the message and line of each mistake. */
    List<String> problems(byte[] document, String... schemas) throws SAXException, IOException {
        return problems(document, schema(schemas));
    }

    private Schema schema(String... names) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver(
                (type, namespace, publicId, systemId, base) -> systemId == null ? null : input(systemId));
        Source[] sources = Stream.of(names)
                .map(name -> new StreamSource(new ByteArrayInputStream(bytes(name)), "file:///" + name))
                .toArray(Source[]::new);
        return factory.newSchema(sources);
    }

    /** What is wrong with a document; the message and line of each mistake. */
    public static List<String> problems(byte[] document, Schema schema) throws SAXException, IOException {
        Validator validator = schema.newValidator();
        List<String> problems = new ArrayList<>();
        validator.setErrorHandler(new Collector(problems));
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        return problems;
    }

    private LSInput input(String systemId) {
        LSInput input = dom.createLSInput();
        input.setSystemId("file:///" + systemId.substring(systemId.lastIndexOf('/') + 1));
        input.setByteStream(new ByteArrayInputStream(bytes(systemId)));
        return input;
    }

    /** A schema by the last part of its address. */
    private byte[] bytes(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        byte[] made = generated.get(name);
        if (made != null) {
            return made;
        }
        URL inline = Schemas.class.getResource("/xbrl/inline/" + name);
        URL plain = Schemas.class.getResource("/xbrl/" + name);
        try (InputStream in = inline != null ? inline.openStream() : plain != null ? plain.openStream() : null) {
            if (in == null) {
                throw new IllegalArgumentException("No schema " + address);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Collector(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            problems.add(problem.getLineNumber() + ": " + problem.getMessage());
        }
    }
}
