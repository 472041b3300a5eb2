package tanshin.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares a source text with what its filing says about it, token by token.
 *
 * <p>A numeric token is a run of digits with the commas, points and plus signs inside it. A claim accounts for one place of its
 * token on its line, so that a line that prints 5.0 three times needs three claims. Two facts of one token are one claim.
 *
 * @param entries every numeric token of the text, with the claim that accounts for it
 * @param absent claims whose token does not stand on their line
 */
record Census(List<Entry> entries, List<Claim> absent) {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,+]\\d+)*");
    private static final Pattern DIGITS_BEFORE = Pattern.compile("\\d[.,+]?$");
    private static final Pattern DIGITS_AFTER = Pattern.compile("^[.,+]?\\d");

    /** A numeric token on a line, and what accounts for it. */
    record Entry(int line, String token, Optional<Claim> claim) {}

    private record Span(int from, int to, Claim claim) {
        boolean covers(Matcher token) {
            return from <= token.start() && token.end() <= to;
        }

        boolean touches(Matcher token) {
            return claim.loose() && from < token.end() && token.start() < to;
        }
    }

    static Census of(List<String> lines, List<Claim> claims) {
        Map<Integer, List<Claim>> byLine = claims.stream().collect(Collectors.groupingBy(Claim::line));
        List<Entry> entries = new ArrayList<>();
        List<Claim> absent = new ArrayList<>(claims.stream()
                .filter(claim -> claim.line() < 1 || claim.line() > lines.size())
                .toList());
        for (int number = 1; number <= lines.size(); number++) {
            String text = lines.get(number - 1);
            List<Span> spans = spans(text, byLine.getOrDefault(number, List.of()), absent);
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                entries.add(new Entry(number, token.group(), claim(token, spans)));
            }
        }
        return new Census(entries, absent);
    }

    private static Optional<Claim> claim(Matcher token, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.covers(token))
                .findFirst()
                .or(() -> spans.stream().filter(span -> span.touches(token)).findFirst())
                .map(Span::claim);
    }

    /** Where the claims of a line stand on it, longer tokens first, none inside a place that is taken. */
    private static List<Span> spans(String text, List<Claim> claims, List<Claim> absent) {
        List<Span> taken = new ArrayList<>();
        byToken(claims).forEach((token, whose) -> {
            List<Span> all = places(text, token, whose.get(0));
            List<Span> free = all.stream()
                    .filter(place -> taken.stream()
                            .noneMatch(span -> span.claim().token().length() > token.length()
                                    && span.from() <= place.from()
                                    && place.to() <= span.to()))
                    .toList();
            List<Span> places = free.isEmpty() ? all : free;
            if (places.isEmpty()) {
                absent.addAll(whose);
            }
            for (int n = 0; n < Math.min(places.size(), whose.size()); n++) {
                taken.add(new Span(places.get(n).from(), places.get(n).to(), whose.get(n)));
            }
        });
        return taken;
    }

    private static Map<String, List<Claim>> byToken(List<Claim> claims) {
        Map<String, List<Claim>> byToken = new LinkedHashMap<>();
        claims.stream()
                .sorted(Comparator.comparingInt((Claim claim) -> -claim.token().length()))
                .forEach(claim -> {
                    List<Claim> same = byToken.computeIfAbsent(claim.token(), any -> new ArrayList<>());
                    if (claim.kind() != Claim.Kind.FACT || !same.contains(claim)) {
                        same.add(claim);
                    }
                });
        return byToken;
    }

    /** Where a token stands whole: no digits run on at either end. */
    private static List<Span> places(String text, String token, Claim claim) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
            int end = at + token.length();
            boolean runsInto = digit(token, 0)
                    && DIGITS_BEFORE.matcher(text.substring(0, at)).find();
            boolean runsOn = digit(token, token.length() - 1)
                    && DIGITS_AFTER.matcher(text.substring(end)).find();
            if (!runsInto && !runsOn) {
                places.add(new Span(at, end, claim));
            }
        }
        return places;
    }

    private static boolean digit(String token, int at) {
        return Character.isDigit(token.charAt(at));
    }
}
