package tanshin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tanshin.fact.BadInputException;
import tanshin.fact.QName;

class OfficialPackageTest {

    private static final String SPACE = "http://example.org/exchange";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void anElementThatIsUsedAsItIsDeclaredIsNoDifference() throws IOException {
        assertThat(exchange().differences(List.of(used("NetSales", "monetaryItemType", false))))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsTold() throws IOException {
        assertThat(exchange()
                        .differences(List.of(
                                used("NetSales", "sharesItemType", true), used("Sales", "monetaryItemType", false))))
                .extracting(problem -> problem.message())
                .containsExactly(
                        "NetSales: the type is monetaryItemType, not sharesItemType.",
                        "NetSales: it is stated of a span of days.",
                        "Sales: it declares no such element.");
    }

    @Test
    void aPackageOfSomebodyElseKnowsNoneOfTheElements() throws IOException {
        assertThat(exchange().knowsAny(List.of(used("Sales", "monetaryItemType", false))))
                .isFalse();
    }

    @Test
    void aZipFileWithoutSchemasIsRefused() throws IOException {
        Path zip = zip("readme.txt", "nothing");
        assertThatThrownBy(() -> OfficialPackage.read(zip))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("There is no schema in it");
    }

    private OfficialPackage exchange() throws IOException {
        return OfficialPackage.read(zip("taxonomy/exchange.xsd", """
                <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
                    targetNamespace="http://example.org/exchange">
                  <xsd:element name="NetSales" id="NetSales" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"
                      xbrli:periodType="duration"/>
                </xsd:schema>
                """));
    }

    private Path zip(String name, String content) throws IOException {
        Path zip = folder.resolve("package.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return zip;
    }

    private static OfficialPackage.Used used(String name, String type, boolean instant) {
        return new OfficialPackage.Used(new QName(SPACE, name), type, instant);
    }
}
