package tanshin.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;
import tanshin.fact.QName;
import tanshin.intake.dts.Declared;
import tanshin.intake.dts.Discovery;
import tanshin.intake.dts.Dts;
import tanshin.intake.dts.TaxonomyFiles;
import tanshin.intake.dts.ZipFiles;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawReport;

/** A taxonomy package of somebody else's, such as a stock exchange's, by which our use of its elements is checked. */
public final class OfficialPackage {

    private final String file;
    private final Dts dts;

    private OfficialPackage(String file, Dts dts) {
        this.file = file;
        this.dts = dts;
    }

    /**
     * An element as we use it.
     *
     * @param type the local name of its item type
     * @param instant whether its facts are of a day
     */
    public record Used(QName name, String type, boolean instant) {}

    /**
     * Reads all schemas of a zip file. Nothing is fetched.
     *
     * @throws BadInputException if it is no zip file, or holds no schema
     */
    public static OfficialPackage read(Path zip) throws IOException {
        try (TaxonomyFiles files = new TaxonomyFiles();
                ZipFiles open = ZipFiles.open(zip)) {
            String top = files.addZip(open);
            List<RawReport.Reference> schemas = open.paths().stream()
                    .filter(path -> path.endsWith(".xsd"))
                    .sorted()
                    .map(path -> new RawReport.Reference(top + path, new Place(zip + "!" + path, 0, 0)))
                    .toList();
            if (schemas.isEmpty()) {
                throw new BadInputException(new InputProblem(
                        zip.toString(), 0, 0, "There is no schema in it; name the exchange's taxonomy package."));
            }
            Notes notes = new Notes();
            return new OfficialPackage(
                    zip.toString(), new Discovery(files, notes).discover(top, schemas, new TreeMap<>()));
        }
    }

    /** Whether it declares any of these. */
    public boolean knowsAny(List<Used> elements) {
        return elements.stream().anyMatch(used -> dts.element(used.name()).isPresent());
    }

    /** Where our use differs from what it declares. */
    public List<InputProblem> differences(List<Used> elements) {
        List<InputProblem> problems = new ArrayList<>();
        for (Used used : elements) {
            Optional<Declared> declared = dts.element(used.name());
            if (declared.isEmpty()) {
                problem(problems, used, "it declares no such element.");
                continue;
            }
            String type = declared.get().type().map(QName::name).orElse("none");
            if (!type.equals(used.type())) {
                problem(problems, used, "the type is " + type + ", not " + used.type() + ".");
            }
            boolean instant = declared.get().instant().orElse(used.instant());
            if (instant != used.instant()) {
                problem(problems, used, "it is stated of " + (instant ? "a day." : "a span of days."));
            }
        }
        return problems;
    }

    private void problem(List<InputProblem> problems, Used used, String message) {
        problems.add(new InputProblem(file, 0, 0, used.name().name() + ": " + message));
    }
}
