package tanshin.intake.inline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of writing dates: the order of day, month and year, the month as a number or by name.
 *
 * @param parts {@code day}, {@code month}, {@code monthname}, {@code monthroman}, {@code year}, in the order of the text
 * @param language of the month's name; empty text where it is a number
 */
record DateForm(List<String> parts, String language) {

    private static final Map<String, Integer> ERAS = Map.of(
            "明治", 1867, "明", 1867, "大正", 1911, "大", 1911, "昭和", 1925, "昭", 1925, "平成", 1988, "平", 1988, "令和", 2018, "令",
            2018);
    private static final Pattern ERA_DATE = Pattern.compile(
            "(明治|明|大正|大|昭和|昭|平成|平|令和|令)\\s*([0-9]{1,2}|元)\\s*年\\s*([0-9]{1,2})\\s*月(?:\\s*([0-9]{1,2})\\s*日)?");

    /** Between two parts of a date anything that is no digit; a name may follow a number at once. */
    private static final String BETWEEN =
            "(?:[^0-9\\p{L}][^0-9]*?|\\p{L}{1,6}[^0-9\\p{L}]+|[年月]\\s*|(?<=\\p{L})|(?=\\p{L}))";

    /** The form that a name of the newer registries describes: {@code date-day-monthname-year-en}; empty if it describes none. */
    static Optional<DateForm> named(String name) {
        if (!name.startsWith("date-")) {
            return Optional.empty();
        }
        List<String> parts =
                new ArrayList<>(List.of(name.substring("date-".length()).split("-", -1)));
        String last = parts.get(parts.size() - 1);
        String language = "";
        if (parts.contains("monthname")) {
            language = last;
            parts.remove(parts.size() - 1);
        }
        boolean known =
                List.of("day", "month", "monthname", "monthroman", "year").containsAll(parts)
                        && parts.size() >= 2
                        && (language.isEmpty() || Months.knows(language));
        return known ? Optional.of(new DateForm(List.copyOf(parts), language)) : Optional.empty();
    }

    /** The date as XML Schema writes it: 2009-02-12, --02-12 or 2009-02; empty if the text is none of this form. */
    Optional<String> read(String text) {
        Matcher matcher = pattern().matcher(digits(text).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Integer> values = new HashMap<>();
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            Optional<Integer> value = value(part, matcher.group(at + 1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(part.startsWith("month") ? "month" : part, value.get());
        }
        return written(
                Optional.ofNullable(values.get("year")),
                Optional.ofNullable(values.get("month")),
                Optional.ofNullable(values.get("day")));
    }

    private Optional<Integer> value(String part, String text) {
        return switch (part) {
            case "monthname" -> Months.of(language, text);
            case "monthroman" -> Months.roman(text);
            case "year" ->
                Optional.of(
                        Integer.parseInt(text.length() <= 2 ? "20" + (text.length() == 1 ? "0" : "") + text : text));
            default -> Optional.of(Integer.parseInt(text));
        };
    }

    private Pattern pattern() {
        List<String> groups = new ArrayList<>();
        for (String part : parts) {
            groups.add(
                    switch (part) {
                        case "monthname" -> "([\\p{L}\\p{M}]+)\\.?";
                        case "monthroman" -> "([XVIxvi]+)";
                        case "year" -> "([0-9]{4}|[0-9]{1,2})";
                        default -> "([0-9]{1,2})(?:[a-z]{2}(?![a-z]))?";
                    });
        }
        return Pattern.compile(String.join(BETWEEN, groups) + "[^0-9]{0,9}");
    }

    /** A date counted by the years of an emperor. */
    static Optional<String> era(String text, boolean withDay) {
        Matcher matcher = ERA_DATE.matcher(digits(text).strip());
        if (!matcher.matches() || (matcher.group(4) != null) != withDay) {
            return Optional.empty();
        }
        int start = ERAS.getOrDefault(matcher.group(1), 0);
        int year = start + (matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2)));
        return written(
                Optional.of(year),
                Optional.of(Integer.parseInt(matcher.group(3))),
                Optional.ofNullable(matcher.group(4)).map(Integer::parseInt));
    }

    private static Optional<String> written(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
        try {
            if (year.isPresent() && month.isPresent() && day.isPresent()) {
                return Optional.of(
                        LocalDate.of(year.get(), month.get(), day.get()).toString());
            }
            if (year.isPresent() && month.isPresent()) {
                return Optional.of(YearMonth.of(year.get(), month.get()).toString());
            }
            if (month.isPresent() && day.isPresent()) {
                return Optional.of(MonthDay.of(month.get(), day.get()).toString());
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Full-width and Devanagari digits, and wide spaces, as plain ones. */
    static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character >= '０' && character <= '９') {
                plain.append((char) ('0' + character - '０'));
            } else if (character >= '०' && character <= '९') {
                plain.append((char) ('0' + character - '०'));
            } else if (character == '\u3000' || character == '\u00a0') {
                plain.append(' ');
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
