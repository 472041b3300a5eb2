package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfArchiveTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, PDFA_3_A", "ja, PDFA_3_A", "en, PDFUA_1", "ja, PDFUA_1"})
    void keepsTheRulesOfDocumentsThatLastAndOfThoseThatAreReadAloud(String language, PDFAFlavour rules)
            throws Exception {
        assertThat(broken(PdfRendererTest.render(Samples.factSheet(), language), rules))
                .isEmpty();
    }

    /** The rules that a file breaks, each with its clause and where. */
    static List<String> broken(byte[] pdf, PDFAFlavour rules) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, /* logSuccess= */ false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
