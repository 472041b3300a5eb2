package tanshin.intake.inline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tanshin.fact.FactValue;
import tanshin.fact.QName;
import tanshin.intake.instance.Defined;
import tanshin.intake.instance.FactMarks;
import tanshin.intake.instance.FactValues;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Numbers;
import tanshin.intake.model.RawFact;

/** Makes facts of what is marked on pages: text, transformed, times its scale, with its sign (Inline XBRL 1.1, 10). */
final class MarkValues {

    private static final Pattern SCALE = Pattern.compile("[+-]?\\d{1,2}");

    private final FactValues values;
    private final Notes notes;

    MarkValues(Defined defined, Notes notes) {
        this.values = new FactValues(defined, notes);
        this.notes = notes;
    }

    /** The fact; empty after a mistake, which is noted. */
    Optional<RawFact> fact(Mark mark, String text) {
        Optional<QName> concept = mark.concept();
        if (concept.isEmpty()) {
            notes.wrong(
                    mark.place(),
                    "\"" + FactValues.token(mark.written()) + "\" is no name with a prefix that is declared there.");
            return Optional.empty();
        }
        if (mark.marks().nil()) {
            String printed = FactValues.token(text);
            return values.with(
                    concept.get(),
                    mark.marks(),
                    new FactValue.Nil(),
                    printed.equals("#empty") ? "nil" : printed,
                    Optional.empty());
        }
        return mark.number() ? number(mark, concept.get(), text) : words(mark, concept.get(), text);
    }

    private Optional<RawFact> number(Mark mark, QName concept, String text) {
        FactMarks marks = mark.marks();
        if (marks.unitRef().isEmpty()) {
            notes.wrong(mark.place(), concept.name() + " is a number without a unit (xbrl.4.6.2:numericUnit).");
            return Optional.empty();
        }
        Optional<String> digits = transformed(mark, concept, text);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Numbers.read(digits.get());
        boolean signed = digits.get().strip().startsWith("-");
        String scale = mark.scale().orElse("0").strip();
        if (number.isEmpty() || signed || !SCALE.matcher(scale).matches()) {
            notes.wrong(
                    mark.place(),
                    signed
                            ? concept.name() + " has a minus inside of its mark; the sign is an attribute"
                                    + " (ix11.10.1.1:transformValueError)."
                            : number.isEmpty()
                                    ? concept.name() + " is marked as a number, but \"" + FactValues.token(text)
                                            + "\" is none of at most 60 digits; name a format."
                                    : concept.name() + " has the scale \"" + FactValues.token(scale)
                                            + "\"; write a whole number such as 6.");
            return Optional.empty();
        }
        BigDecimal scaled = number.get().scaleByPowerOfTen(Integer.parseInt(scale));
        BigDecimal value = mark.sign().map(String::strip).orElse("").equals("-") ? scaled.negate() : scaled;
        if (!Numbers.bounded(value)) {
            notes.wrong(mark.place(), concept.name() + " has more than 30 digits before or behind the point.");
            return Optional.empty();
        }
        return values.number(concept, marks, value, FactValues.token(text), restored(text, digits.get()));
    }

    /** The digits that a token of words or of other digits stands for; the usual ones show themselves. */
    private static Optional<String> restored(String text, String digits) {
        String shown = text.replaceAll("[^0-9]", "");
        return shown.equals(digits.replaceAll("[^0-9]", "")) ? Optional.empty() : Optional.of(digits);
    }

    private Optional<RawFact> words(Mark mark, QName concept, String text) {
        return transformed(mark, concept, text)
                .flatMap(value -> values.with(
                        concept, mark.marks(), new FactValue.Text(value), FactValues.token(text), Optional.empty()));
    }

    private Optional<String> transformed(Mark mark, QName concept, String text) {
        if (mark.formatWritten().isEmpty()) {
            return Optional.of(text);
        }
        Optional<Function<String, Optional<String>>> transformation =
                mark.format().flatMap(Transformations::of);
        if (transformation.isEmpty()) {
            String message = concept.name() + " has the format \""
                    + FactValues.token(mark.formatWritten().get())
                    + "\", which is in none of the transformation registries 1 to 5 (ix11.10.1.2:invalidTransformation)";
            if (mark.number()) {
                notes.wrong(mark.place(), message + ".");
                return Optional.empty();
            }
            notes.say("format", mark.place(), message + "; the text is kept as it stands.");
            return Optional.of(text);
        }
        Optional<String> value = transformation.get().apply(text);
        if (value.isEmpty()) {
            notes.wrong(
                    mark.place(),
                    concept.name() + " is \"" + FactValues.token(text) + "\", which its format "
                            + mark.formatWritten().get() + " cannot read (ix11.10.1.1:transformValueError).");
        }
        return value;
    }
}
