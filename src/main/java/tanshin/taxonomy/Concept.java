package tanshin.taxonomy;

import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;

/**
 * Something about which a fact can be stated.
 *
 * @param definition in English; it could replace the label in a sentence
 * @param balance the side of the ledger, where accounting gives one
 * @param signed whether both signs are natural (nets, changes, gains and losses); otherwise a figure is positive
 * @param additive whether the figure of a span is the sum of its parts' figures
 * @param unit of a quantity; empty where the type gives it
 * @param source the standard and paragraph, or the document, that the concept comes from; several are divided by {@code ;}
 */
public record Concept(
        QName name,
        Labels labels,
        String definition,
        Type type,
        boolean instant,
        Optional<Balance> balance,
        boolean signed,
        boolean additive,
        Optional<Unit> unit,
        Optional<String> source) {

    /**
     * Whether a print with these decimals is the number itself: what is counted on a day (shares, contracts, a stated rate),
     * when printed in full. An average count is not, nor is an amount of money.
     */
    public boolean counts(Decimals decimals) {
        return instant && (type == Type.SHARES || type == Type.QUANTITY) && decimals.places() >= 0;
    }

    /** The unit of its figures where money is in this currency; empty for pure numbers and for text. */
    public Optional<Unit> unitIn(Unit currency) {
        return switch (type) {
            case MONETARY -> Optional.of(currency);
            case PER_SHARE -> Optional.of(currency.per(Unit.SHARES));
            case SHARES -> Optional.of(Unit.of(Unit.SHARES));
            case QUANTITY -> unit;
            default -> Optional.empty();
        };
    }

    /** What kind of value a fact of the concept has. */
    public enum Type {
        MONETARY(true),
        PER_SHARE(true),
        SHARES(true),
        QUANTITY(true),
        PURE(true),
        TEXT(false),
        BOOLEAN(false),
        DATE(false),
        URI(false),
        MEMBER(false);

        private final boolean numeric;

        Type(boolean numeric) {
            this.numeric = numeric;
        }

        public boolean numeric() {
            return numeric;
        }
    }

    /** The side of the ledger on which a concept stands (XBRL 2.1, 5.1.1.2). */
    public enum Balance {
        DEBIT,
        CREDIT
    }
}
