package tanshin.render.pdf;

import java.util.List;
import tanshin.report.Cell;

/**
 * What a cell prints.
 *
 * @param text figures end flush at a common edge
 * @param hang what stands beyond that edge, so that digits stay below digits: a closing parenthesis
 * @param mark beyond that: {@link #DERIVED}, {@link #DISPUTED}, or the letter of the reason why a figure is missing
 * @param figure a figure or a dash in place of one, else words
 */
record CellText(String text, String hang, String mark, boolean figure) {

    static final String DERIVED = "*";
    static final String DISPUTED = "†";
    private static final String DASH = "–";
    private static final String CLOSING = ")";

    /**
     * The cell in a language.
     *
     * @param reasons why figures are missing so far; the cell adds its own if it is new
     */
    static CellText of(Cell cell, String language, List<String> reasons) {
        if (cell instanceof Cell.Amount amount) {
            return amount(amount, language);
        }
        if (cell instanceof Cell.Words words) {
            return new CellText(words.text().in(language), "", "", /* figure= */ false);
        }
        if (cell instanceof Cell.Missing missing) {
            return new CellText(DASH, "", letter(missing.reason().in(language), reasons), /* figure= */ true);
        }
        boolean dash = cell instanceof Cell.Dash;
        return new CellText(dash ? DASH : "", "", "", /* figure= */ dash);
    }

    /** Whether the mark is a letter, which stands raised; the others are high enough. */
    boolean raised() {
        return !mark.isEmpty() && !mark.equals(DERIVED) && !mark.equals(DISPUTED);
    }

    /** The amount with its sign, and before it whether it is known only roughly. */
    static String text(Cell.Amount cell, String language) {
        String rough = language.equals("ja") ? "約" : "~";
        return (cell.rough() ? rough : "") + cell.style().text(cell.shown(), language);
    }

    /** What stands behind an amount. */
    static String mark(Cell.Amount cell) {
        return cell.derived() ? DERIVED : cell.disputed() ? DISPUTED : "";
    }

    private static CellText amount(Cell.Amount cell, String language) {
        String text = text(cell, language);
        String mark = mark(cell);
        return text.endsWith(CLOSING)
                ? new CellText(text.substring(0, text.length() - 1), CLOSING, mark, /* figure= */ true)
                : new CellText(text, "", mark, /* figure= */ true);
    }

    private static String letter(String reason, List<String> reasons) {
        if (reason.isEmpty()) {
            return "";
        }
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return letters(reasons.indexOf(reason));
    }

    /** a to z, then aa to az and so on; digits would read as part of the figure. */
    static String letters(int index) {
        String last = Character.toString('a' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
