package tanshin.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Ledger;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.network.Contradiction;
import tanshin.network.Solution;
import tanshin.taxonomy.Calculation;
import tanshin.taxonomy.Company;
import tanshin.taxonomy.Taxonomy;

/** Everything that can be found wrong with a ledger. */
public final class Checks {

    private static final Comparator<Finding> CERTAIN_FIRST = Comparator.comparing(Finding::rank)
            .thenComparing(finding -> finding.places().get(0).source().filing())
            .thenComparing(finding -> finding.places().get(0).source().line())
            .thenComparing(Finding::message);

    private final Taxonomy taxonomy;
    private final Asked asked;
    private final Set<QName> inInstance;

    public Checks(Taxonomy taxonomy) {
        this(taxonomy, Asked.NOTHING);
    }

    public Checks(Taxonomy taxonomy, Asked asked) {
        this.taxonomy = taxonomy;
        this.asked = asked;
        this.inInstance = taxonomy.calculations().stream()
                .filter(calculation -> calculation.binding() == Calculation.Binding.IN_INSTANCE)
                .map(Calculation::name)
                .collect(Collectors.toSet());
    }

    /** Certain findings first, then in the order of the filings' lines. */
    public List<Finding> of(Solution solution) {
        return of(solution.ledger(), solution);
    }

    /**
     * The facts that the network has to look at; of imported reports most can contradict nothing but by the sums and duplicates
     * that XBRL tests by itself.
     */
    public Ledger forNetwork(Ledger ledger) {
        return Overlaps.of(ledger, taxonomy);
    }

    /**
     * Certain findings first, then in the order of the filings' lines.
     *
     * @param solution what the network makes of the ledger, or of the facts {@link #forNetwork} leaves of it
     */
    public List<Finding> of(Ledger ledger, Solution solution) {
        List<Finding> findings = new ArrayList<>();
        Words words = new Words(taxonomy);
        Set<FilingId> imported = new HashSet<>();
        Instances11 instances = new Instances11(taxonomy, words, asked);
        for (Filing filing : ledger.filings()) {
            if (Instances11.imported(filing)) {
                imported.add(filing.id());
                findings.addAll(instances.of(filing));
            }
        }
        for (Contradiction contradiction : solution.contradictions()) {
            if (isXbrls(contradiction, imported)) {
                continue;
            }
            findings.add(new ContradictionFinding(taxonomy, words, solution).of(contradiction));
        }
        ledger.filings().stream()
                .filter(filing -> !imported.contains(filing.id()))
                .flatMap(filing -> filing.facts().stream())
                .forEach(fact -> digits(fact, words).ifPresent(findings::add));
        taxonomy.companies().forEach(company -> kinds(company).forEach(findings::add));
        return findings.stream().sorted(CERTAIN_FIRST).toList();
    }

    /** Sums and duplicates inside of an imported report are tested as XBRL has it, and only so. */
    private boolean isXbrls(Contradiction contradiction, Set<FilingId> imported) {
        boolean within = Stream.concat(contradiction.suspects().stream(), contradiction.evidence().stream())
                .allMatch(fact -> fact.source()
                        .map(source -> imported.contains(source.filing()))
                        .orElse(true));
        return within && contradiction.broken().stream().allMatch(equation -> inInstance.contains(equation.rule()));
    }

    /** A token whose digits are not those of the value was not transcribed as it stands. */
    private static Optional<Finding> digits(Fact fact, Words words) {
        Source source = fact.source().orElseThrow();
        if (!(fact.value() instanceof FactValue.Numeric numeric) || PrintedDigits.give(source.token(), numeric)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Severity.ERROR,
                Finding.Rank.CERTAIN,
                "printed-digits",
                words.figure(fact.dimensions()) + " is recorded as "
                        + numeric.amount().toPlainString() + " with "
                        + numeric.decimals() + " decimals, but its token is " + source.token()
                        + ". Correct the value, the decimals or the token in the filing.",
                fact.interval(),
                List.of(new Finding.Place(source, true))));
    }

    private List<Finding> kinds(Company company) {
        return company.ownerships().stream()
                .filter(ownership -> !ownership.statedKind().equals(ownership.impliedKind()))
                .map(ownership -> kind(company, ownership))
                .toList();
    }

    private Finding kind(Company company, Company.Ownership ownership) {
        String share = ownership.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        return new Finding(
                Finding.Severity.WARNING,
                Finding.Rank.LIKELY,
                "company-kind",
                company.labels().in("en") + " is listed as "
                        + ownership
                                .statedKind()
                                .map(kind -> taxonomy.label(kind).in("en"))
                                .orElse("nothing") + ", but a share of "
                        + share + " makes it "
                        + ownership
                                .impliedKind()
                                .map(kind -> taxonomy.label(kind).in("en"))
                                .orElse("neither a subsidiary nor an investee")
                        + ".",
                Optional.empty(),
                List.of(new Finding.Place(
                        new Source(
                                ownership.filing(),
                                "group-companies",
                                company.labels().in("en"),
                                "Ownership",
                                share,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                ownership.line()),
                        true)));
    }
}
