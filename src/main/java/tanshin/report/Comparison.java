package tanshin.report;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Fact;

/**
 * A print beside what other cells of the report make of it, where the two are not written alike.
 *
 * <p>Either the cell shows the print, for a total stands as it is printed; then {@code formula} says what the other cells give.
 * Or the cell shows what they give, for a ratio is computed; then there is no further formula.
 *
 * @param print the fact as a filing prints it
 * @param printed its amount, with the sign that the cell shows
 * @param tolerance how far rounding of the print and of what goes in can part the two
 */
public record Comparison(
        CellRef cell, Optional<Formula> formula, Fact print, BigDecimal printed, BigDecimal tolerance) {}
