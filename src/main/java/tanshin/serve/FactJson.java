package tanshin.serve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.Interval;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Source;
import tanshin.fact.Unit;

/** Facts and the places where they were printed, in words. */
final class FactJson {

    private final Known known;

    FactJson(Known known) {
        this.known = known;
    }

    /** What the fact is about, what it says, and where it was printed. */
    Map<String, Object> fact(Fact fact) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", fact.id());
        object.put("origin", fact.isDerived() ? "derived" : "reported");
        object.put("figure", figure(fact.dimensions()));
        object.put("text", text(fact).texts());
        fact.amount().ifPresent(amount -> object.put("value", amount.toPlainString()));
        fact.interval()
                .filter(bounds -> bounds.width().signum() > 0)
                .ifPresent(bounds -> object.put("bounds", bounds(bounds, fact)));
        fact.source().ifPresent(source -> object.put("place", place(source)));
        return object;
    }

    /** Label, measure, members and period in each language. */
    Map<String, Object> figure(Dimensions dimensions) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("label", known.taxonomy().label(dimensions.concept()).texts());
        known.taxonomy()
                .concept(dimensions.concept())
                .ifPresent(concept -> object.put("definition", concept.definition()));
        dimensions
                .measure()
                .ifPresent(measure ->
                        object.put("measure", known.taxonomy().label(measure).texts()));
        object.put(
                "members",
                dimensions.members().values().stream()
                        .map(member -> known.taxonomy().label(member).texts())
                        .toList());
        object.put("period", known.compiler().name(dimensions.period()).texts());
        object.put("concept", known.write(dimensions.concept()));
        return object;
    }

    Map<String, Object> place(Source source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("filing", source.filing().text());
        object.put("title", title(source.filing()).texts());
        known.solution()
                .ledger()
                .filing(source.filing())
                .map(Filing::date)
                .ifPresent(date -> object.put("date", date.toString()));
        object.put("table", source.table());
        object.put("row", source.row());
        object.put("column", source.column());
        object.put("line", source.line());
        object.put("printed", source.printed());
        source.restored().ifPresent(token -> object.put("restored", token));
        source.damage().ifPresent(damage -> object.put("damage", damage));
        source.note().ifPresent(note -> object.put("note", note));
        return object;
    }

    private Labels title(FilingId filing) {
        return known.solution().ledger().filing(filing).map(Filing::title).orElse(Labels.same(filing.text()));
    }

    /** The amount in full, in the fact's unit; a ratio as a percentage; a text in the words of each language. */
    Labels text(Fact fact) {
        if (fact.value() instanceof FactValue.Text text) {
            return known.taxonomy()
                    .prefixes()
                    .read(text.content())
                    .filter(known.taxonomy()::knows)
                    .map(known.taxonomy()::label)
                    .orElse(Labels.same(text.content()));
        }
        return fact.point().map(amount -> amount(amount, fact)).orElse(Labels.same("–"));
    }

    Map<String, Object> bounds(Interval interval, Fact like) {
        return JsonObject.of(
                "low",
                amount(interval.low(), like).texts(),
                "high",
                amount(interval.high(), like).texts());
    }

    private Labels amount(BigDecimal amount, Fact like) {
        Optional<Unit> unit = like.dimensions().unit();
        if (unit.isEmpty()) {
            return Labels.same(grouped(rounded(amount.movePointRight(2), 3)) + "%");
        }
        Map<String, String> texts = new TreeMap<>();
        known.workspace()
                .entity()
                .labels()
                .texts()
                .keySet()
                .forEach(language ->
                        texts.put(language, grouped(rounded(amount, 4)) + " " + words(unit.get(), language)));
        return Labels.of(texts);
    }

    private String words(Unit unit, String language) {
        String above =
                unit.numerators().stream().map(name -> word(name, language)).collect(Collectors.joining(" "));
        List<String> below =
                unit.denominators().stream().map(name -> word(name, language)).toList();
        return below.isEmpty() ? above : above + "/" + String.join(" ", below);
    }

    /** Currencies by their codes; what else is counted by its label. */
    private String word(QName measure, String language) {
        boolean standard =
                measure.namespace().equals(Unit.ISO4217) || measure.namespace().equals(Unit.XBRLI);
        return standard ? measure.name() : known.taxonomy().label(measure).in(language);
    }

    private static BigDecimal rounded(BigDecimal amount, int places) {
        BigDecimal plain = amount.scale() > places ? amount.setScale(places, RoundingMode.HALF_UP) : amount;
        return plain.signum() == 0 ? BigDecimal.ZERO : plain.stripTrailingZeros();
    }

    private static String grouped(BigDecimal amount) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount.abs());
        return amount.signum() < 0 ? "−" + digits : digits;
    }
}
