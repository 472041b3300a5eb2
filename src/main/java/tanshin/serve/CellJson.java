package tanshin.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Labels;
import tanshin.report.Cell;

/** Cells as the page shows them. */
final class CellJson {

    private static final Shown NOTHING =
            new Shown("blank", Labels.same(""), Optional.empty(), Optional.empty(), false, Labels.same(""));

    private final Known known;
    private final Set<Dimensions> suspect;

    CellJson(Known known) {
        this.known = known;
        this.suspect = known.solution().contradictions().stream()
                .flatMap(contradiction -> contradiction.suspects().stream())
                .map(Fact::dimensions)
                .collect(Collectors.toSet());
    }

    /**
     * A cell.
     *
     * @param state reported, derived, dash, missing or blank
     * @param text as it is shown
     * @param value the number in the fact's unit, with the sign that is shown
     * @param fact the id by which its reasons can be asked for
     * @param disputed whether a print of the figure is contradicted
     * @param reason why it is missing
     */
    record Shown(
            String state, Labels text, Optional<String> value, Optional<String> fact, boolean disputed, Labels reason) {
        Map<String, Object> json() {
            Map<String, Object> cell = new LinkedHashMap<>();
            cell.put("state", state);
            if (!text.texts().isEmpty() && !text.in("en").isEmpty()) {
                cell.put("text", text.texts());
            }
            value.ifPresent(number -> cell.put("value", number));
            fact.ifPresent(id -> cell.put("fact", id));
            if (disputed) {
                cell.put("disputed", true);
            }
            if (state.equals("missing")) {
                cell.put("reason", reason.texts());
            }
            return cell;
        }
    }

    Shown of(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount(amount);
        }
        if (cell instanceof Cell.Words words) {
            return new Shown(
                    "reported", words.text(), Optional.empty(), words.fact().map(Fact::id), false, Labels.same(""));
        }
        if (cell instanceof Cell.Dash dash) {
            return new Shown(
                    "dash",
                    Labels.same("–"),
                    Optional.empty(),
                    Optional.of(dash.fact().id()),
                    false,
                    Labels.same(""));
        }
        return cell instanceof Cell.Missing missing
                ? new Shown("missing", Labels.same("–"), Optional.empty(), Optional.empty(), false, missing.reason())
                : NOTHING;
    }

    private Shown amount(Cell.Amount amount) {
        Map<String, String> text = new TreeMap<>();
        known.workspace()
                .entity()
                .labels()
                .texts()
                .keySet()
                .forEach(language -> text.put(language, amount.style().text(amount.shown(), language)));
        return new Shown(
                amount.derived() ? "derived" : "reported",
                Labels.of(text),
                Optional.of(amount.shown().toPlainString()),
                Optional.of(askable(amount.fact())),
                suspect.contains(amount.fact().dimensions()),
                Labels.same(""));
    }

    /** A printed measure that is computed anew is no fact of its own: its print is asked about. */
    private String askable(Fact fact) {
        if (known.solution().byId(fact.id()).isPresent()) {
            return fact.id();
        }
        List<Fact> prints = known.solution().reported(fact.dimensions());
        return prints.isEmpty() ? fact.id() : prints.get(prints.size() - 1).id();
    }
}
