package tanshin.render.xhtml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The only way by which Saxon gets at anything: stylesheets from their source. Every other address is refused, and a
 * document type declaration is an error.
 */
final class StylesheetResolver implements ResourceResolver {

    /** Stands before the names of stylesheets, so that {@code xsl:include} can be relative. */
    private static final URI ROOT = URI.create("stylesheets:/");

    private final StylesheetSource source;
    private final SAXParserFactory parsers;

    StylesheetResolver(StylesheetSource source) {
        this.source = source;
        this.parsers = SAXParserFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
    }

    /** The stylesheet of that name, to be parsed. */
    Source stylesheet(String name) throws IOException {
        try (InputStream stream = source.open(name)) {
            InputSource input = new InputSource(new ByteArrayInputStream(stream.readAllBytes()));
            input.setSystemId(ROOT.resolve(name).toString());
            return new SAXSource(newParser(), input);
        }
    }

    private XMLReader newParser() {
        try {
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The parser of this Java cannot refuse document types", e);
        }
    }

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
        URI address = URI.create(request.uri).normalize();
        String path = address.getPath();
        if (!ROOT.getScheme().equals(address.getScheme()) || path == null || path.contains("..")) {
            throw new XPathException("Stylesheets may use nothing but stylesheets, not " + request.uri);
        }
        try {
            return stylesheet(path.substring(1));
        } catch (IOException e) {
            throw new XPathException("The stylesheet " + path.substring(1) + " cannot be read: " + e.getMessage(), e);
        }
    }
}
