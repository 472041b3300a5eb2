package tanshin.render.xhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of {@code stylesheets/modules/amount.xsl}, called alone. */
class AmountFunctionsTest {

    private static final String FUNCTIONS = "https://w3id.org/tanshin/stylesheet/function/";

    @SuppressWarnings("NullAway.Init")
    private static Stylesheet stylesheet;

    @BeforeAll
    static void compile() throws IOException {
        stylesheet = Stylesheet.compile(StylesheetSource.packed(), "tse-summary.xsl");
    }

    @ParameterizedTest(name = "{0} of sign \"{1}\" is printed {3} in {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            1,845,372 | none | ja | 1,845,372
            1,845,372 | none | en | 1,845,372
            1,845,372 | -    | ja | △1,845,372
            1,845,372 | -    | en | (1,845,372)
            37.5      | -    | ja | △37.5
            37.5      | -    | en | (37.5)
            0         | none | en | 0
            """)
    void putsTheSignAroundTheDigits(String digits, String sign, String language, String printed)
            throws SaxonApiException {
        String text = call("before", optional(sign), string(language))
                + call("digits", string(digits))
                + call("after", optional(sign), string(language));
        assertThat(text).isEqualTo(printed);
    }

    @ParameterizedTest(name = "\"{0}\" is no amount")
    @ValueSource(strings = {"", "-5", "△5", "(5)", "5%", "5 ", "５"})
    void stopsAtWhatIsNotDigits(String text) {
        assertThatThrownBy(() -> call("digits", string(text)))
                .isInstanceOfSatisfying(
                        SaxonApiException.class,
                        stop -> assertThat(stop.getErrorCode().getLocalName()).isEqualTo("not-a-number"))
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void stopsAtASignThatItDoesNotKnow() {
        assertThatThrownBy(() -> call("negative", string("△")))
                .isInstanceOfSatisfying(
                        SaxonApiException.class,
                        stop -> assertThat(stop.getErrorCode().getLocalName()).isEqualTo("unknown-sign"))
                .hasMessageContaining("\"△\"");
    }

    private static String call(String function, XdmValue... arguments) throws SaxonApiException {
        Xslt30Transformer transformer = stylesheet.newTransformer();
        transformer.setErrorReporter(error -> {}); // it also comes as an exception
        return transformer
                .callFunction(new QName(FUNCTIONS, function), arguments)
                .toString();
    }

    private static XdmValue optional(String text) {
        return text == null ? XdmEmptySequence.getInstance() : string(text);
    }

    private static XdmValue string(String text) {
        return new XdmAtomicValue(text);
    }
}
