package tanshin.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tanshin.check.Finding.Place;
import tanshin.check.Finding.Rank;
import tanshin.check.Finding.Severity;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.network.Contradiction;
import tanshin.network.Equation;
import tanshin.network.Slip;
import tanshin.network.Solution;
import tanshin.taxonomy.Taxonomy;

/** Words a contradiction: what is printed, which figures speak against it, and what they make. */
final class ContradictionFinding {

    private final Taxonomy taxonomy;
    private final Words words;
    private final Solution solution;

    ContradictionFinding(Taxonomy taxonomy, Words words, Solution solution) {
        this.taxonomy = taxonomy;
        this.words = words;
        this.solution = solution;
    }

    Finding of(Contradiction contradiction) {
        Rank rank = Rank.valueOf(contradiction.kind().name());
        return new Finding(
                rank == Rank.CERTAIN ? Severity.ERROR : Severity.WARNING,
                rank,
                code(contradiction),
                contradiction.expected().isEmpty() && rank == Rank.UNEXPLAINED
                        ? unexplained(contradiction)
                        : accusation(contradiction),
                contradiction.expected(),
                places(contradiction));
    }

    private String code(Contradiction contradiction) {
        if (contradiction.broken().isEmpty()) {
            return "duplicates-inconsistent";
        }
        Equation broken = decisive(contradiction).orElse(contradiction.broken().get(0));
        if (taxonomy.measure(broken.rule()).isPresent()) {
            return "measure-inconsistent";
        }
        if (taxonomy.partitions().stream()
                .anyMatch(partition -> partition.name().equals(broken.rule()))) {
            return "roll-up-inconsistent";
        }
        return taxonomy.calculations().stream().anyMatch(sum -> sum.name().equals(broken.rule()))
                ? "calculation-inconsistent"
                : "rule-inconsistent";
    }

    private String accusation(Contradiction contradiction) {
        if (contradiction.suspects().size() > 1) {
            return turnedRow(contradiction);
        }
        Fact suspect = contradiction.suspects().get(0);
        StringBuilder text = new StringBuilder()
                .append(words.figure(suspect.dimensions()))
                .append(" is printed ")
                .append(suspect.source().orElseThrow().printed())
                .append(saidInWords(suspect, contradiction));
        Optional<Equation> broken = decisive(contradiction);
        text.append("; ")
                .append(broken.map(equation -> evidence(equation, suspect)).orElse("the other prints"))
                .append(" make it ")
                .append(words.expected(contradiction.expected().orElseThrow(), suspect))
                .append('.');
        contradiction.slip().ifPresent(slip -> text.append(' ').append(sentence(slip)));
        return text.toString();
    }

    /** A sign that stands in the words around the print, not in it: up, down, used in. */
    private String saidInWords(Fact suspect, Contradiction contradiction) {
        BigDecimal amount = suspect.amount().orElseThrow();
        boolean showsMinus = suspect.source().orElseThrow().token().matches("[(△▲−-].*");
        boolean inWords =
                contradiction.slip().equals(Optional.of(Slip.WRONG_SIGN)) && showsMinus != amount.signum() < 0;
        return inWords ? " (which says " + words.amount(amount, suspect) + ")" : "";
    }

    /** The broken equation that speaks most plainly: all else in it is known, as much as can be from trusted prints. */
    private Optional<Equation> decisive(Contradiction contradiction) {
        Fact suspect = contradiction.suspects().get(0);
        return contradiction.broken().stream()
                .filter(equation -> equation.figures()
                        .allMatch(figure -> solutionAmount(figure, suspect).isPresent()))
                .max(java.util.Comparator.comparing(equation -> trusted(equation, suspect)));
    }

    private String turnedRow(Contradiction contradiction) {
        String figures = contradiction.suspects().stream()
                .map(fact -> words.figure(fact.dimensions()) + " of "
                        + fact.source().orElseThrow().printed())
                .collect(Collectors.joining("; "));
        String evidence = contradiction.broken().isEmpty()
                ? ": the other prints speak against several of these. "
                : ": with the opposite sign, and only so, these fit \""
                        + words.label(contradiction.broken().get(0).rule()) + "\". ";
        return figures
                + evidence
                + contradiction.slip().map(ContradictionFinding::sentence).orElse("");
    }

    /** How many of an equation's other figures rest on prints that nothing contradicts. */
    private long trusted(Equation equation, Fact suspect) {
        long others = equation.figures()
                .filter(figure -> !solution.sameFigure(figure, suspect.dimensions()))
                .count();
        long trusted = equation.figures()
                .filter(figure -> !solution.sameFigure(figure, suspect.dimensions()) && solution.trusted(figure))
                .count();
        return trusted - others;
    }

    /** The figures of an equation that speak against the suspect, each with what it amounts to. */
    private String evidence(Equation equation, Fact suspect) {
        List<String> figures = equation.figures()
                .distinct()
                .filter(figure -> !solution.sameFigure(figure, suspect.dimensions()))
                .map(figure -> words.figure(figure) + " of "
                        + solutionAmount(figure, suspect).orElse("–"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (figures.size() < 2) {
            return words.label(equation.rule()) + ": " + String.join("", figures);
        }
        String last = figures.remove(figures.size() - 1);
        return words.label(equation.rule()) + ": " + String.join("; ", figures) + " and " + last;
    }

    private Optional<String> solutionAmount(Dimensions figure, Fact suspect) {
        if (solution.sameFigure(figure, suspect.dimensions())) {
            return Optional.of("");
        }
        return solution.factOf(figure)
                .flatMap(fact -> fact.amount().map(amount -> words.amount(amount, fact)))
                .or(() -> solution.limit(figure).map(limit -> words.range(limit, suspect)));
    }

    private String unexplained(Contradiction contradiction) {
        String relation = contradiction.broken().isEmpty()
                ? "are one figure"
                : "are tied by \"" + words.label(contradiction.broken().get(0).rule()) + "\"";
        String beside = contradiction.evidence().isEmpty()
                ? ""
                : " with " + figures(contradiction.evidence()) + ", which the rest bears out,";
        return figures(contradiction.suspects()) + ": these " + relation + beside
                + " and cannot all be right, and nothing says which is wrong.";
    }

    private String figures(List<Fact> facts) {
        return facts.stream()
                .map(fact -> words.figure(fact.dimensions()) + " printed "
                        + fact.source().orElseThrow().printed())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String sentence(Slip slip) {
        return switch (slip) {
            case WRONG_SIGN -> "The sign is wrong or lost.";
            case LOST_DIGIT -> "A digit is lost.";
            case WRONG_DIGIT -> "A digit is wrong.";
            case SWAPPED_DIGITS -> "Two digits are swapped.";
            case WRONG_POWER_OF_TEN -> "The power of ten is wrong.";
            case OTHER_PERIOD -> "It is the figure of another period.";
            case SWAPPED_ROWS -> "Two rows have each other's figures.";
            case TURNED_ROW -> "The whole row has the opposite sign; its label says the contrary of what it shows.";
        };
    }

    private static List<Place> places(Contradiction contradiction) {
        return Stream.concat(
                        contradiction.suspects().stream()
                                .map(fact -> new Place(fact.source().orElseThrow(), true)),
                        contradiction.evidence().stream()
                                .map(fact -> new Place(fact.source().orElseThrow(), false)))
                .toList();
    }
}
