package tanshin.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tanshin.fact.Decimals;
import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * How amounts are written. The one place that formats amounts.
 *
 * @param labels the unit in words: "millions of yen"
 * @param scale the power of ten in which amounts are written: 6 for millions, −2 for percent
 * @param places decimal places written
 * @param suffix written after the amount: "%", or nothing
 * @param meaningfulTo the number, as written, up to which a ratio that no filing prints says something; none if all do
 */
public record AmountStyle(
        QName name,
        Labels labels,
        int scale,
        int places,
        RoundingMode rounding,
        String suffix,
        Optional<BigDecimal> meaningfulTo) {

    /** A style for amounts of any size. */
    public AmountStyle(QName name, Labels labels, int scale, int places, RoundingMode rounding, String suffix) {
        this(name, labels, scale, places, rounding, suffix, Optional.empty());
    }

    /** The same with other places. */
    public AmountStyle placed(int other) {
        return new AmountStyle(name, labels, scale, other, rounding, suffix, meaningfulTo);
    }

    /** The same with no place behind the point that is finer than a print: 2,777 where that and not 2,777.00 is printed. */
    public AmountStyle upTo(Decimals decimals) {
        int known = Math.max(0, Math.min(places, decimals.places() + scale));
        return known == places ? this : placed(known);
    }

    /** Whether the amount is small enough to say something. */
    public boolean meaningful(BigDecimal amount) {
        return meaningfulTo
                .map(limit -> scaled(amount).abs().compareTo(limit) <= 0)
                .orElse(true);
    }

    /** The digits without a sign, in groups of three: 1,844 for −1,844,342,000 in millions. */
    public String digits(BigDecimal amount) {
        String plain = scaled(amount).abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.append(suffix).toString();
    }

    /** Whether the amount, as written, is below zero; an amount that rounds to zero has no sign. */
    public boolean negative(BigDecimal amount) {
        return scaled(amount).signum() < 0;
    }

    /** The digits, negative amounts marked as the language does: (1,844) in English, △1,844 in Japanese. */
    public String text(BigDecimal amount, String language) {
        String digits = digits(amount);
        if (!negative(amount)) {
            return digits;
        }
        return language.equals("ja") ? "△" + digits : "(" + digits + ")";
    }

    /** The amount in the written power of ten, rounded as written. */
    public BigDecimal scaled(BigDecimal amount) {
        return amount.scaleByPowerOfTen(-scale).setScale(places, rounding);
    }
}
