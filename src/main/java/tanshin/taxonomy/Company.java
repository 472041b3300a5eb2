package tanshin.taxonomy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tanshin.fact.FilingId;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/** A company of the group and the part of it that the group held on the days for which filings state it. */
public record Company(QName name, Labels labels, Labels mainBusiness, List<Ownership> ownerships) {

    public Company {
        ownerships = List.copyOf(ownerships);
    }

    /**
     * The part of a company that was held.
     *
     * @param share one being all
     * @param statedKind the kind of company that the filing states
     * @param impliedKind the kind that follows from the share, as the reasoner infers it
     * @param line the 1-based line of the filing's source text
     */
    public record Ownership(
            QName name,
            LocalDate asOf,
            BigDecimal share,
            Optional<QName> statedKind,
            Optional<QName> impliedKind,
            FilingId filing,
            int line) {}
}
