package tanshin.render.xhtml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu validator says against a page; it brings its schemas along and asks no network. */
final class NuValidator {

    private NuValidator() {}

    /** Read as XML, as XHTML5 demands. */
    static List<String> asXhtml(byte[] page) throws Exception {
        Messages messages = new Messages();
        validator("http://s.validator.nu/xhtml5-all.rnc", messages).checkXmlInputSource(source(page));
        return messages.all;
    }

    /** Read as a browser reads a file that ends in .html. */
    static List<String> asHtml(byte[] page) throws Exception {
        Messages messages = new Messages();
        validator("http://s.validator.nu/html5-all.rnc", messages).checkHtmlInputSource(source(page));
        return messages.all;
    }

    private static SimpleDocumentValidator validator(String schema, Messages messages) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        validator.setUpMainSchema(schema, messages);
        validator.setUpValidatorAndParsers(messages, /* noStream= */ true, /* loadExternalEnts= */ false);
        return validator;
    }

    private static InputSource source(byte[] page) {
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setSystemId("file:/page.html");
        return source;
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            all.add("line " + message.getLineNumber() + ": " + message.getMessage());
        }
    }
}
