package tanshin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.core.domain.properties.HasReturnType.Predicates.rawReturnType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rooms use only the rooms named for them, each library has one room, and there are no circles. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tanshin");

    private static final String[] MIDDLE = {
        "tanshin.fact", "tanshin.taxonomy", "tanshin.network", "tanshin.check", "tanshin.report"
    };

    private static final String[] EVERYWHERE = {
        "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations"
    };

    /**
     * What a room may use, of ours and of others: packages below the root, or single classes. Commands hand queries to the
     * room that knows RDF; of it they know only the class that takes them.
     */
    @ParameterizedTest(name = "{0} uses only: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        fact         | ''                                                                 | ''
        taxonomy     | fact                                                               | ''
        network      | fact taxonomy                                                      | ''
        check        | fact taxonomy network                                              | ''
        report       | fact taxonomy network                                              | ''
        xbrl         | fact taxonomy network report                                       | ''
        file         | fact                                                               | ''
        oim          | fact taxonomy file                                                 | com.google.gson.. org.apache.commons.csv
        rdf          | fact taxonomy network check report file                            | org.apache.jena..
        render.xlsx  | fact report                                                        | org.apache.poi.. org.openxmlformats.schemas.. org.apache.xmlbeans
        render.pdf   | fact report                                                        | com.lowagie.text.. org.openpdf..
        render.xhtml | fact report xbrl                                                   | net.sf.saxon..
        intake.model | fact                                                               | ''
        intake.xml   | fact intake.model                                                  | ''
        intake.instance | fact intake.model intake.xml                                    | ''
        intake.inline | fact intake.model intake.xml intake.instance                      | ''
        intake.oim   | fact intake.model file                                              | com.google.gson.. org.apache.commons.csv
        intake.dts   | fact intake.model intake.xml intake.instance                       | ''
        intake       | fact taxonomy report.RelativePeriod oim intake.model intake.xml intake.instance intake.inline intake.oim intake.dts | ''
        pack         | fact taxonomy network check report file xbrl oim rdf               | ''
        serve        | fact taxonomy network check report file xbrl oim pack rdf render.. | org.apache.jena.. org.eclipse.jetty.. jakarta.servlet.. javax.management.. org.slf4j
        cli          | fact intake taxonomy network check report file xbrl oim pack render.. rdf.Questions rdf.GraphFiles serve | picocli.. me.tongfei.progressbar
        """)
    void aRoomUsesOnlyTheRoomsAndLibrariesNamedForIt(String room, String rooms, String libraries) {
        classes()
                .that()
                .resideInAPackage("tanshin." + room)
                .should()
                .onlyDependOnClassesThat(anyOf(room, rooms, libraries))
                .check(CLASSES);
    }

    @Test
    void everyClassIsInARoom() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring("tanshin.".length()))
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.of(
                        "fact",
                        "taxonomy",
                        "network",
                        "check",
                        "report",
                        "file",
                        "xbrl",
                        "oim",
                        "rdf",
                        "render.xlsx",
                        "render.pdf",
                        "render.xhtml",
                        "intake",
                        "intake.model",
                        "intake.xml",
                        "intake.instance",
                        "intake.dts",
                        "intake.inline",
                        "intake.oim",
                        "pack",
                        "serve",
                        "cli"));
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("tanshin.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theMiddleRoomsKnowNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(MIDDLE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void theMiddleRoomsHoldAndPassNoBinaryFractions() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(MIDDLE)
                .should()
                .haveRawType(BINARY_FRACTION)
                .check(CLASSES);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(MIDDLE)
                .should()
                .haveRawParameterTypes(WITH_A_BINARY_FRACTION)
                .orShould()
                .haveRawReturnType(BINARY_FRACTION)
                .check(CLASSES);
    }

    @Test
    void theMiddleRoomsCallNothingThatCountsInBinaryFractions() {
        noClasses()
                .that()
                .resideInAnyPackage(MIDDLE)
                .should()
                .callCodeUnitWhere(
                        target(rawReturnType(BINARY_FRACTION)).or(target(rawParameterTypes(WITH_A_BINARY_FRACTION))))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasAPageAndIsNullMarked() {
        List<JavaPackage> packages =
                CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages)
                .isNotEmpty()
                .allMatch(room -> room.tryGetPackageInfo().isPresent())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION = describe(
            "double or float",
            type -> BINARY_FRACTIONS.contains(type.getBaseComponentType().getName()));

    private static final DescribedPredicate<List<JavaClass>> WITH_A_BINARY_FRACTION =
            describe("with a double or float", types -> types.stream().anyMatch(BINARY_FRACTION));

    private static DescribedPredicate<JavaClass> anyOf(String room, String rooms, String libraries) {
        List<String> ours = Stream.concat(Stream.of(room), words(rooms))
                .map(name -> "tanshin." + name)
                .toList();
        String[] packages = Stream.of(ours.stream(), words(libraries), Stream.of(EVERYWHERE))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .or(describe(
                        "named classes",
                        type -> ours.stream()
                                .anyMatch(name -> type.getName().equals(name)
                                        || type.getName().startsWith(name + "$"))));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
