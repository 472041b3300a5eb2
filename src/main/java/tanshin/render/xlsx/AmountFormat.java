package tanshin.render.xlsx;

import java.math.BigDecimal;
import tanshin.report.AmountStyle;

/**
 * How Excel writes the amounts of a style.
 *
 * <p>The format scales wherever Excel can: by thousands, or to percent. For any other power of ten (such as hundreds of
 * millions, or points) the cell itself holds the amount shifted.
 *
 * @param code Excel's number format
 * @param shift the power of ten by which the number in the cell is smaller than the amount; mostly 0
 */
record AmountFormat(String code, int shift) {

    /** Stands before an amount that is known to fewer digits than are written. */
    static final String ROUGH = "≈ ";

    /** Stands behind an amount that other figures contradict. */
    static final String DISPUTED = " †";

    static AmountFormat of(AmountStyle style) {
        String digits = style.places() > 0 ? "#,##0." + "0".repeat(style.places()) : "#,##0";
        if (style.scale() == -2 && style.suffix().equals("%")) {
            return signed(digits + "%", 0);
        }
        String suffix = style.suffix().isEmpty() ? "" : '"' + style.suffix() + '"';
        if (style.scale() >= 0 && style.scale() % 3 == 0) {
            return signed(digits + ",".repeat(style.scale() / 3) + suffix, 0);
        }
        return signed(digits + suffix, style.scale());
    }

    /** The format for this amount: one that rounds to zero from below has no sign, as {@link AmountStyle} writes it. */
    static AmountFormat of(AmountStyle style, BigDecimal amount) {
        AmountFormat format = of(style);
        if (amount.signum() < 0 && !style.negative(amount)) {
            String positive = format.code.substring(0, format.code.indexOf(';'));
            return new AmountFormat(positive + ";" + positive, format.shift);
        }
        return format;
    }

    /** The same for an amount that is known to fewer digits than are written. */
    AmountFormat rough() {
        return new AmountFormat('"' + ROUGH + '"' + code.replace(";", ";\"" + ROUGH + '"'), shift);
    }

    /** The same for an amount that other figures contradict. */
    AmountFormat disputed() {
        String mark = "\"" + DISPUTED + '"';
        return new AmountFormat(code.replace(";", mark + ";") + mark, shift);
    }

    /** The number that the cell holds. */
    BigDecimal held(BigDecimal amount) {
        return amount.scaleByPowerOfTen(-shift);
    }

    private static AmountFormat signed(String digits, int shift) {
        return new AmountFormat(digits + ";(" + digits + ")", shift);
    }
}
