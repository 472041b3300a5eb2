package tanshin.intake.oim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tanshin.fact.Decimals;
import tanshin.fact.EntityId;
import tanshin.fact.FactValue;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.model.About;
import tanshin.intake.model.Axis;
import tanshin.intake.model.Days;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Numbers;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawFact;

/** Makes facts of texts for value, decimals and dimensions, which both formats of the model have. */
final class OimFacts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*");
    private static final int TOKEN = 200;
    private static final EntityId NOBODY = new EntityId("https://w3id.org/tanshin/nobody", "unknown");

    private final Prefixes prefixes;
    private final Notes notes;

    OimFacts(Map<String, String> namespaces, Notes notes) {
        this.prefixes = new Prefixes(namespaces);
        this.notes = notes;
    }

    /**
     * A fact as its texts state it.
     *
     * @param value empty for nil
     */
    record Texts(
            String id,
            Optional<String> value,
            Optional<String> decimals,
            Map<String, String> dimensions,
            Optional<String> printed,
            Place place) {}

    /** The fact; empty after a mistake, which is noted. */
    Optional<RawFact> fact(Texts texts) {
        int before = notes.mistakes();
        Optional<QName> concept = name(texts, "concept");
        Optional<EntityId> entity = texts.dimensions().containsKey("entity")
                ? name(texts, "entity").map(name -> new EntityId(name.namespace(), name.name()))
                : Optional.of(NOBODY);
        Optional<Period> period = period(texts);
        Optional<Unit> unit = unit(texts);
        Map<QName, Axis> axes = axes(texts);
        if (notes.mistakes() > before || concept.isEmpty() || entity.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        boolean numeric = unit.isPresent() || texts.decimals().isPresent();
        Optional<FactValue> value = value(texts, numeric);
        return value.map(its -> new RawFact(
                Optional.of(texts.id()),
                concept.get(),
                new About(entity.get(), period.get(), axes),
                its,
                numeric,
                unit,
                Optional.ofNullable(texts.dimensions().get("language")),
                texts.printed().filter(token -> !token.isBlank()).orElseGet(() -> token(texts.value())),
                Optional.empty(),
                texts.place()));
    }

    private Optional<FactValue> value(Texts texts, boolean numeric) {
        if (texts.value().isEmpty()) {
            return Optional.of(new FactValue.Nil());
        }
        if (!numeric) {
            return Optional.of(new FactValue.Text(texts.value().get()));
        }
        Optional<BigDecimal> number = Numbers.read(texts.value().get());
        Optional<Decimals> decimals = texts.decimals().map(Numbers::decimals).orElse(Optional.of(Decimals.EXACT));
        if (number.isEmpty()) {
            notes.wrong(texts.place(), "\"" + token(texts.value()) + "\" is no number of at most 60 digits.");
        } else if (decimals.isEmpty()) {
            notes.wrong(
                    texts.place(),
                    "\"" + token(texts.decimals()) + "\" is no number of decimals; write a whole number such as -6.");
        }
        return number.flatMap(amount -> decimals.map(places -> new FactValue.Numeric(amount, places)));
    }

    private Optional<QName> name(Texts texts, String dimension) {
        String written = texts.dimensions().getOrDefault(dimension, "");
        Optional<QName> name = prefixes.read(written)
                .filter(read -> dimension.equals("entity")
                        ? !read.name().isEmpty()
                        : NAME.matcher(read.name()).matches());
        if (name.isEmpty()) {
            notes.wrong(
                    texts.place(),
                    "The " + dimension + " \"" + token(Optional.of(written))
                            + "\" is no name with a prefix that documentInfo declares.");
        }
        return name;
    }

    private Optional<Period> period(Texts texts) {
        if (!texts.dimensions().containsKey("period")) {
            return Optional.of(Days.FOREVER);
        }
        String written = texts.dimensions().getOrDefault("period", "");
        Optional<Period> period = OimPeriods.read(written);
        if (period.isEmpty()) {
            notes.wrong(
                    texts.place(),
                    "\"" + token(Optional.of(written)) + "\" is no period such as"
                            + " 2008-04-01T00:00:00/2009-01-01T00:00:00 (oimce:invalidPeriodRepresentation).");
        }
        return period;
    }

    private Optional<Unit> unit(Texts texts) {
        String written = texts.dimensions().get("unit");
        if (written == null) {
            return Optional.empty();
        }
        String[] sides = written.split("/", -1);
        List<List<QName>> measures = new ArrayList<>();
        for (String side : sides) {
            List<QName> names = new ArrayList<>();
            for (String measure : side.replaceAll("^\\(|\\)$", "").split("\\*", -1)) {
                prefixes.read(measure.strip())
                        .filter(name -> NAME.matcher(name.name()).matches())
                        .ifPresentOrElse(names::add, () -> names.add(new QName("", measure)));
            }
            measures.add(names);
        }
        boolean understood = sides.length <= 2
                && measures.stream()
                        .flatMap(List::stream)
                        .noneMatch(measure -> measure.namespace().isEmpty());
        if (!understood) {
            notes.wrong(
                    texts.place(),
                    "\"" + token(Optional.of(written)) + "\" is no unit such as iso4217:JPY or"
                            + " iso4217:JPY/xbrli:shares (oimce:invalidUnitStringRepresentation).");
            return Optional.empty();
        }
        boolean pure = sides.length == 1 && measures.get(0).equals(List.of(new QName(Unit.XBRLI, "pure")));
        return pure
                ? Optional.empty()
                : Optional.of(new Unit(measures.get(0), sides.length == 2 ? measures.get(1) : List.of()));
    }

    /** A value that is the name of something with a known prefix is a member, anything else is a value of its own. */
    private Map<QName, Axis> axes(Texts texts) {
        Map<QName, Axis> axes = new TreeMap<>();
        texts.dimensions().forEach((key, written) -> {
            if (key.indexOf(':') > 0) {
                Optional<QName> dimension = prefixes.read(key)
                        .filter(name -> NAME.matcher(name.name()).matches());
                if (dimension.isEmpty()) {
                    notes.wrong(
                            texts.place(),
                            "The dimension \"" + token(Optional.of(key))
                                    + "\" has a prefix that documentInfo does not declare.");
                    return;
                }
                Optional<QName> member = prefixes.read(written)
                        .filter(name -> NAME.matcher(name.name()).matches());
                axes.put(dimension.get(), member.<Axis>map(Axis.Member::new).orElseGet(() -> new Axis.Typed(written)));
            }
        });
        return axes;
    }

    static String token(Optional<String> text) {
        String whole = text.orElse("nil");
        String line = (whole.length() > 4 * TOKEN ? whole.substring(0, 4 * TOKEN) : whole)
                .replaceAll("\\s+", " ")
                .strip();
        String bounded = line.length() > TOKEN ? line.substring(0, TOKEN) + "…" : line;
        return bounded.isEmpty() ? "#empty" : bounded;
    }
}
