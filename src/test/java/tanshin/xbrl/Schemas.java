package tanshin.xbrl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates XML by the schemas of the standards and by those that were generated. Nothing is fetched. */
final class Schemas {

    private final Map<String, byte[]> generated;
    private final DOMImplementationLS dom;

    /** @param generated schemas by file name */
    Schemas(Map<String, byte[]> generated) throws ReflectiveOperationException {
        this.generated = generated;
        this.dom = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    }

    /** What is wrong with a document by the schemas named; the message and line of each mistake. */
    List<String> problems(byte[] document, String... schemas) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
        Source[] sources = Stream.of(schemas)
                .map(name -> new StreamSource(new ByteArrayInputStream(bytes(name)), name))
                .toArray(Source[]::new);
        Validator validator = factory.newSchema(sources).newValidator();
        List<String> problems = new ArrayList<>();
        validator.setErrorHandler(new Collector(problems));
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        return problems;
    }

    private LSInput input(String systemId) {
        LSInput input = dom.createLSInput();
        input.setSystemId(systemId);
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
        try (InputStream in = Schemas.class.getResourceAsStream("/xbrl/" + name)) {
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
