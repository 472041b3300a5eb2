package tanshin.intake.instance;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.model.About;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Numbers;
import tanshin.intake.model.RawFact;

/** Makes facts of elements and their attributes (XBRL 2.1, 4.6). */
public final class FactValues {

    private static final int TOKEN = 200;

    private final Defined defined;
    private final Notes notes;

    public FactValues(Defined defined, Notes notes) {
        this.defined = defined;
        this.notes = notes;
    }

    /** The fact that an element states by its content; empty after a mistake, which is noted. */
    public Optional<RawFact> fact(QName concept, FactMarks marks, String content) {
        if (marks.nil()) {
            return with(concept, marks, new FactValue.Nil(), "nil", Optional.empty());
        }
        if (marks.unitRef().isEmpty()) {
            return with(concept, marks, new FactValue.Text(content), token(content), Optional.empty());
        }
        Optional<BigDecimal> number = Numbers.read(content);
        if (number.isEmpty()) {
            notes.wrong(
                    marks.place(),
                    concept.name() + " has a unit, but \"" + ContextReader.shortened(content)
                            + "\" is no number of at most 60 digits.");
            return Optional.empty();
        }
        return number(concept, marks, number.get(), token(content), Optional.empty());
    }

    /** A fact with a number that was already read from its token. */
    public Optional<RawFact> number(
            QName concept, FactMarks marks, BigDecimal number, String printed, Optional<String> restored) {
        Optional<Decimals> decimals = decimals(concept, marks, number);
        return decimals.flatMap(
                places -> with(concept, marks, new FactValue.Numeric(number, places), printed, restored));
    }

    /** A fact with a value that was already read. */
    public Optional<RawFact> with(
            QName concept, FactMarks marks, FactValue value, String printed, Optional<String> restored) {
        Optional<About> about = defined.about(marks.contextRef(), marks.place());
        Optional<UnitReader.Read> unit =
                marks.unitRef().isPresent() ? defined.unit(marks.unitRef().get(), marks.place()) : Optional.empty();
        if (about.isEmpty() || (marks.unitRef().isPresent() && unit.isEmpty())) {
            return Optional.empty();
        }
        Optional<Unit> counted = unit.flatMap(UnitReader.Read::unit);
        return Optional.of(new RawFact(
                marks.id(),
                concept,
                about.get(),
                value,
                marks.unitRef().isPresent(),
                counted,
                marks.unitRef().isPresent() || marks.language().isEmpty()
                        ? Optional.empty()
                        : Optional.of(marks.language()),
                printed,
                restored,
                marks.place()));
    }

    private Optional<Decimals> decimals(QName concept, FactMarks marks, BigDecimal number) {
        if (marks.decimals().isPresent() && marks.precision().isPresent()) {
            notes.wrong(
                    marks.place(),
                    concept.name() + " has decimals and precision; only one of them can be"
                            + " (xbrl.4.6.3:bothPrecisionAndDecimals).");
            return Optional.empty();
        }
        if (marks.decimals().isEmpty() && marks.precision().isEmpty()) {
            notes.wrong(
                    marks.place(),
                    concept.name() + " says neither by decimals nor by precision how accurate it is"
                            + " (xbrl.4.6.3:missingPrecisionDecimals).");
            return Optional.empty();
        }
        Optional<Decimals> read = marks.decimals().isPresent()
                ? Numbers.decimals(marks.decimals().get())
                : Numbers.precision(marks.precision().orElse(""), number);
        if (read.isEmpty()) {
            notes.wrong(
                    marks.place(),
                    concept.name() + " has the decimals or precision \""
                            + ContextReader.shortened(
                                    marks.decimals().or(marks::precision).orElse(""))
                            + "\"; write INF or a number of places such as -6.");
        }
        return read;
    }

    /** A text as a token: on one line, and not longer than a line. */
    public static String token(String text) {
        String line = (text.length() > 4 * TOKEN ? text.substring(0, 4 * TOKEN) : text)
                .replaceAll("\\s+", " ")
                .strip();
        String bounded = line.length() > TOKEN ? line.substring(0, TOKEN) + "…" : line;
        return bounded.isEmpty() ? "#empty" : bounded;
    }
}
