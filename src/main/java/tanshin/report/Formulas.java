package tanshin.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import tanshin.fact.Dimensions;
import tanshin.fact.QName;
import tanshin.network.Equation;
import tanshin.network.Solution;

/** Finds how shown amounts follow from each other: an equation of the network all of whose figures the report shows. */
final class Formulas {

    private final Solution solution;
    private final Places places;
    private final Map<CellRef, List<CellRef>> uses = new HashMap<>();
    private final Map<CellRef, Formula> refused = new HashMap<>();

    Formulas(Solution solution, Places places) {
        this.solution = solution;
        this.places = places;
    }

    /** The tables, with a formula in each cell that follows from others. */
    Map<QName, Table> into(Collection<Table> tables) {
        Map<QName, Table> finished = new LinkedHashMap<>();
        tables.forEach(table -> finished.put(table.name(), each(table, this::withFormula)));
        Results results = Results.of(finished);
        finished.replaceAll((name, table) -> each(table, (amount, place) -> withoutStray(amount, place, results)));
        return finished;
    }

    /** Formulas that cells do not have because they give other digits than the cell shows. */
    Map<CellRef, Formula> refused() {
        return refused;
    }

    /** Over several steps the difference between a print and what its parts make can reach the digits shown. */
    private Cell withoutStray(Cell.Amount amount, CellRef place, Results results) {
        if (amount.formula().isEmpty() || results.formula(place).isPresent()) {
            return amount;
        }
        refused.put(place, amount.formula().get());
        return amount.following(Optional.empty());
    }

    private static Table each(Table table, BiFunction<Cell.Amount, CellRef, Cell> change) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                Cell cell = table.cell(row, column);
                CellRef place = new CellRef(table.name(), row, column);
                cells.add(cell instanceof Cell.Amount amount ? change.apply(amount, place) : cell);
            }
            Row old = table.rows().get(row);
            rows.add(new Row(old.label(), old.depth(), old.emphasis(), cells));
        }
        return new Table(table.name(), table.title(), table.part(), table.unit(), table.columns(), rows, table.notes());
    }

    private Cell withFormula(Cell.Amount amount, CellRef place) {
        if (Quotients.made(amount.fact())) {
            return amount;
        }
        Optional<Formula> formula = solution.definitions(amount.fact().dimensions()).stream()
                .filter(equation ->
                        solution.sameFigure(equation.result(), amount.fact().dimensions()))
                .flatMap(equation -> formula(equation, amount, place).stream())
                .findFirst();
        return formula.isEmpty() ? amount : amount.following(formula);
    }

    private Optional<Formula> formula(Equation equation, Cell.Amount amount, CellRef place) {
        Map<Dimensions, CellRef> cells = new HashMap<>();
        for (Dimensions input : equation.inputs()) {
            Optional<CellRef> cell = cellOf(input, place.table(), equation instanceof Equation.Quotient);
            if (cell.isEmpty() && !solution.nothing(input)) {
                return Optional.empty();
            }
            cell.ifPresent(found -> cells.put(input, found));
        }
        boolean usable = !cells.isEmpty()
                && cells.values().stream().noneMatch(input -> input.equals(place) || leadsTo(input, place));
        if (!usable) {
            return Optional.empty();
        }
        if (!writesTheSame(equation, amount, cells)) {
            if (cells.size() == equation.inputs().size()) { // a dash may stand for what is stated elsewhere
                refused.putIfAbsent(place, written(equation, amount, cells));
            }
            return Optional.empty();
        }
        uses.put(place, List.copyOf(cells.values()));
        return Optional.of(written(equation, amount, cells));
    }

    /** A formula stands only where what it gives is written as the cell's own amount is. */
    private boolean writesTheSame(Equation equation, Cell.Amount amount, Map<Dimensions, CellRef> cells) {
        BigDecimal own = amount.fact().point().orElseThrow();
        return solution.result(equation, input -> value(cells, input))
                .map(result ->
                        amount.style().scaled(result).compareTo(amount.style().scaled(own)) == 0)
                .orElse(false);
    }

    /** A part is looked for in the same table; what a figure is divided by may stand in another. */
    private Optional<CellRef> cellOf(Dimensions input, QName table, boolean elsewhereToo) {
        Dimensions figure = solution.figure(input);
        Optional<CellRef> here = places.in(table, figure);
        return here.isPresent() || !elsewhereToo ? here : places.anywhere(figure);
    }

    private Optional<BigDecimal> value(Map<Dimensions, CellRef> cells, Dimensions input) {
        return Optional.ofNullable(cells.get(input))
                .map(places::amount)
                .flatMap(amount -> amount.fact().point());
    }

    private Formula written(Equation equation, Cell.Amount amount, Map<Dimensions, CellRef> cells) {
        if (equation instanceof Equation.Quotient quotient) {
            BigDecimal sign = sign(amount)
                    .multiply(sign(shown(cells, quotient.numerator())))
                    .multiply(sign(shown(cells, quotient.denominator())));
            return new Formula.Quotient(
                    sign, cell(cells, quotient.numerator()), cell(cells, quotient.denominator()), quotient.less());
        }
        List<Formula.Term> terms = ((Equation.Sum) equation)
                .terms().stream()
                        .filter(term -> cells.containsKey(term.figure()))
                        .map(term -> new Formula.Term(
                                term.weight().multiply(sign(amount)).multiply(sign(shown(cells, term.figure()))),
                                cell(cells, term.figure())))
                        .toList();
        return new Formula.Sum(terms);
    }

    private Cell.Amount shown(Map<Dimensions, CellRef> cells, Dimensions input) {
        return places.amount(cell(cells, input));
    }

    private static CellRef cell(Map<Dimensions, CellRef> cells, Dimensions input) {
        return Objects.requireNonNull(cells.get(input));
    }

    private static BigDecimal sign(Cell.Amount amount) {
        return amount.negated() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }

    /** Whether the formula of a cell uses another, by however many steps. */
    private boolean leadsTo(CellRef from, CellRef to) {
        Set<CellRef> seen = new HashSet<>();
        List<CellRef> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            CellRef next = open.remove(open.size() - 1);
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
