package tanshin.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tanshin.fact.Dimensions;
import tanshin.fact.QName;

/** Where the tables of a report show which figure. */
final class Places {

    private final Map<Dimensions, List<CellRef>> byFigure = new HashMap<>();
    private final Map<CellRef, Cell.Amount> amounts = new LinkedHashMap<>();
    private final Map<QName, Optional<Part>> parts = new HashMap<>();

    Places(Collection<Table> tables) {
        tables.forEach(this::index);
    }

    private void index(Table table) {
        parts.put(table.name(), table.part());
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.cell(row, column) instanceof Cell.Amount amount) {
                    CellRef place = new CellRef(table.name(), row, column);
                    amounts.put(place, amount);
                    byFigure.computeIfAbsent(amount.fact().dimensions(), any -> new ArrayList<>())
                            .add(place);
                }
            }
        }
    }

    /** The amount that stands there. */
    Cell.Amount amount(CellRef place) {
        return java.util.Objects.requireNonNull(amounts.get(place));
    }

    /** The amount that stands there, if one does. */
    Optional<Cell.Amount> shown(CellRef place) {
        return Optional.ofNullable(amounts.get(place));
    }

    /** The first cell of a table that shows the figure. */
    Optional<CellRef> in(QName table, Dimensions figure) {
        return all(figure).stream().filter(place -> place.table().equals(table)).findFirst();
    }

    /** The first cell of all that shows the figure. */
    Optional<CellRef> anywhere(Dimensions figure) {
        return all(figure).stream().findFirst();
    }

    /** The first cell that shows the figure with this sign, preferably one of a table of this part. */
    Optional<CellRef> near(Optional<Part> part, Dimensions figure, boolean negated) {
        List<CellRef> shown = all(figure).stream()
                .filter(place -> amount(place).negated() == negated)
                .toList();
        return shown.stream()
                .filter(place -> part.isPresent() && part.equals(parts.get(place.table())))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    private List<CellRef> all(Dimensions figure) {
        return byFigure.getOrDefault(figure, List.of());
    }
}
