package tanshin.rdf;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tanshin.fact.BadInputException;
import tanshin.report.AmountStyle;
import tanshin.report.ReportDefinition;

/** The documents that a taxonomy folder declares, read when first asked for: lists and explanations need none. */
public final class Documents {

    private final Supplier<Definitions> reader;
    private @Nullable Definitions definitions;

    /**
     * What a folder says about documents.
     *
     * @param styles by which amounts are written, in order of their names
     */
    record Definitions(List<ReportDefinition> reports, List<AmountStyle> styles) {}

    Documents(Supplier<Definitions> reader) {
        this.reader = reader;
    }

    /**
     * Makes sure that they can be read.
     *
     * @throws BadInputException with every file, line and column that is wrong
     */
    public void check() {
        read();
    }

    synchronized Definitions read() {
        Definitions known = definitions;
        if (known == null) {
            known = reader.get();
            definitions = known;
        }
        return known;
    }
}
