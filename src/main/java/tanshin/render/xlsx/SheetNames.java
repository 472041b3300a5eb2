package tanshin.render.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel takes: at most 31 characters, none of {@code : \ / ? * [ ]}, each name once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history")); // Excel keeps this name for itself

    private final Set<String> smallWords;

    /**
     * Names for one workbook.
     *
     * @param smallWords words that a title too long can do without
     */
    SheetNames(Collection<String> smallWords) {
        this.smallWords = Set.copyOf(smallWords);
    }

    /** A name close to the title that no sheet has yet, upper and lower case being the same to Excel. */
    String unique(String title) {
        String legal = withoutSmallWords(legal(title));
        String name = shortened(legal, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = shortened(legal, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** As formulas and links write it: in apostrophes, with those inside doubled. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String legal(String title) {
        String legal = title.replaceAll("[:\\\\/?*\\[\\]\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
        return legal.isEmpty() ? "Sheet" : legal;
    }

    /** Small words go one by one, the last first, until the name is short enough. */
    private String withoutSmallWords(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        for (int i = words.size() - 1; i > 0 && String.join(" ", words).length() > LONGEST; i--) {
            if (smallWords.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                words.remove(i);
            }
        }
        return String.join(" ", words);
    }

    /** Cut at a word's end if that does not cost half the name. */
    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int space = name.lastIndexOf(' ', length);
        int end = space > length / 2 ? space : length;
        String cut = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        return cut.replaceAll("[' ]+$", "");
    }
}
