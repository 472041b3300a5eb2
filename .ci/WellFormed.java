import java.io.File;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Parses each file as XML and stops at the first that is none. Run as a source file: {@code java WellFormed.java FILE…}. */
final class WellFormed {

    private WellFormed() {}

    public static void main(String[] files) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (String file : files) {
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setEntityResolver((publicId, address) -> new InputSource(new StringReader("")));
            String root = parser.parse(new File(file)).getDocumentElement().getNodeName();
            System.out.println(file + ": well-formed, root element " + root);
        }
    }
}
