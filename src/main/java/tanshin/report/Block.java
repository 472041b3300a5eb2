package tanshin.report;

import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/** A table or a chart of a report, in the order in which they are printed. */
public sealed interface Block permits Table, Chart {

    QName name();

    Labels title();

    /** The part of the report that it stands in; neighbours of one part belong together. */
    Optional<Part> part();
}
