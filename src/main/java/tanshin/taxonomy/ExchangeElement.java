package tanshin.taxonomy;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod.Span;

/**
 * An element by which a stock exchange's taxonomy states a figure or answer of a company, in the taxonomy of today and in that
 * of 2007.
 *
 * @param concept what it states; empty if it is about the document itself
 * @param members the members of dimensions at which it states it
 * @param name in the current taxonomy
 * @param formerName in the taxonomy of 2007
 * @param formerForecastName there for the forecast; empty if no forecast is stated, now or then
 * @param instant whether it is of a day, in the current taxonomy; {@code formerInstant} in that of 2007
 * @param payment the member of the current taxonomy's schedule of dividends; the element is then stated of fiscal years
 * @param says what it holds of an individual or of the document; empty for the fact itself
 * @param trueFor the individual for which the answer is yes
 * @param onlyFor the spans whose documents have it; empty for all
 */
public record ExchangeElement(
        Optional<QName> concept,
        Optional<QName> measure,
        SortedMap<QName, QName> members,
        String name,
        Optional<String> formerName,
        Optional<String> formerForecastName,
        Type type,
        boolean instant,
        boolean formerInstant,
        Holder holder,
        Optional<String> payment,
        Optional<Says> says,
        Optional<QName> trueFor,
        Set<Span> onlyFor) {

    public ExchangeElement {
        members = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(members));
        onlyFor = Set.copyOf(onlyFor);
    }

    /** Of whom it is stated. */
    public enum Holder {
        GROUP,
        COMPANY_ALONE,
        DOCUMENT
    }

    /** What is said of an individual or of the document. */
    public enum Says {
        LABEL,
        JOB_TITLE,
        IDENTIFIER,
        TITLE,
        FISCAL_YEAR_END
    }

    /** Item types of the exchange's taxonomies, with the unit and the decimals in which they are filed. */
    public enum Type {
        MONETARY("monetaryItemType", -6),
        PERCENTAGE("percentage1ItemType", 3),
        PER_SHARE("perShareItemType", 2),
        SHARES("sharesItemType", 0),
        BOOLEAN("booleanItemType", 0),
        STRING("stringItemType", 0),
        DATE("dateItemType", 0),
        URI("anyURIItemType", 0);

        private final String code;
        private final int decimals;

        Type(String code, int decimals) {
            this.code = code;
            this.decimals = decimals;
        }

        /** As the taxonomies name it. */
        public String code() {
            return code;
        }

        /** How far a number of the type is stated. */
        public int decimals() {
            return decimals;
        }

        public boolean numeric() {
            return this == MONETARY || this == PERCENTAGE || this == PER_SHARE || this == SHARES;
        }

        /** The id of the unit. */
        public String unit() {
            return switch (this) {
                case MONETARY -> "JPY";
                case PERCENTAGE -> "Pure";
                case PER_SHARE -> "JPYPerShares";
                case SHARES -> "Shares";
                default -> "";
            };
        }
    }

    /** Whether documents about such a span have it. */
    public boolean standsIn(Span span) {
        return onlyFor.isEmpty() || onlyFor.contains(span);
    }
}
