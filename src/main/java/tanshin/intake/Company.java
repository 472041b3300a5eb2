package tanshin.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tanshin.fact.EntityId;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.model.RawFact;

/**
 * Who reports.
 *
 * @param slug the identifier as a part of names: {@code cik-0000320193}
 * @param currency that most amounts of money are in
 */
record Company(EntityId id, String slug, Labels labels, String currency, Calendar.Found calendar) {

    private static final Pattern NAME = Pattern.compile(
            "EntityRegistrantName|FilerNameIn(English|Japanese)DEI|CompanyName|RespondentLegalName|EntityName"
                    + "|NameOfReportingEntityOrOtherMeansOfIdentification");

    /** The entity that most facts are about. */
    static Company of(List<RawFact> facts) {
        EntityId id = most(facts.stream().map(fact -> fact.about().entity()).toList())
                .orElse(new EntityId("http://www.example.com", "nobody"));
        String currency = most(facts.stream()
                        .flatMap(fact -> fact.unit().stream())
                        .filter(Unit::monetary)
                        .map(unit -> unit.numerators().get(0).name())
                        .filter(code -> code.matches("[A-Z]{3}"))
                        .toList())
                .orElse("JPY");
        return new Company(id, slug(id), labels(facts, id), currency, new Calendar(facts).find());
    }

    QName name() {
        return new QName(namespace() + "company/", "Reporter");
    }

    /** The namespace of everything that is the company's own. */
    String namespace() {
        return "https://w3id.org/tanshin/" + slug + "/";
    }

    private static String slug(EntityId id) {
        String scheme = id.scheme().replaceAll(".*[/:]", "");
        String text = (scheme + "-" + id.identifier()).toLowerCase(Locale.ROOT);
        String plain = text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "company" : plain.substring(0, Math.min(plain.length(), 60));
    }

    private static Labels labels(List<RawFact> facts, EntityId id) {
        SortedMap<String, String> names = new TreeMap<>();
        for (RawFact fact : facts) {
            if (fact.value() instanceof FactValue.Text text
                    && NAME.matcher(fact.concept().name()).matches()
                    && !text.content().isBlank()) {
                String name = text.content().strip().replaceAll("\\s+", " ");
                names.putIfAbsent(japanese(name) ? "ja" : "en", name);
            }
        }
        return Wordbook.both(names, id.identifier());
    }

    private static boolean japanese(String text) {
        return text.codePoints()
                .anyMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN
                        || Character.UnicodeScript.of(code) == Character.UnicodeScript.KATAKANA
                        || Character.UnicodeScript.of(code) == Character.UnicodeScript.HIRAGANA);
    }

    static <T extends Comparable<T>> Optional<T> most(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<T, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
