package tanshin.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfArchiveTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void keepsTheRulesOfDocumentsThatLast(String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = PdfRendererTest.render(Samples.factSheet(), language);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, /* logSuccess= */ false)) {
            List<String> broken = validator.validate(parser).getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .toList();
            assertThat(broken).isEmpty();
        }
    }
}
