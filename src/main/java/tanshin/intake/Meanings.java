package tanshin.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tanshin.fact.Decimals;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.dts.Declared;
import tanshin.intake.dts.Dts;
import tanshin.intake.model.Numbers;
import tanshin.intake.model.RawFact;
import tanshin.taxonomy.Concept;

/** Says what the concepts of a report are: by their schema where it is there, else by what their facts look like. */
final class Meanings {

    private final Dts dts;
    private final Wordbook words;
    private final Known known;

    Meanings(Dts dts, Wordbook words, Known known) {
        this.known = known;
        this.dts = dts;
        this.words = words;
    }

    /** By name, in the order in which the facts bring them up. */
    Map<QName, Meaning> of(List<RawFact> facts) {
        Map<QName, List<RawFact>> byConcept = new LinkedHashMap<>();
        facts.forEach(fact -> byConcept
                .computeIfAbsent(fact.concept(), any -> new ArrayList<>())
                .add(fact));
        Map<QName, Meaning> meanings = new LinkedHashMap<>();
        byConcept.forEach((name, its) -> meanings.put(name, known.meaning(name).orElseGet(() -> meaning(name, its))));
        return meanings;
    }

    /**
     * Facts that stand there as texts because nothing in the file says otherwise, but are numbers by their concept: exact ones
     * without a unit.
     */
    List<RawFact> numbers(List<RawFact> facts) {
        Map<QName, Boolean> numeric = new HashMap<>();
        List<RawFact> all = new ArrayList<>(facts.size());
        for (RawFact fact : facts) {
            boolean candidate = !fact.numeric() && fact.language().isEmpty();
            boolean number = candidate
                    && numeric.computeIfAbsent(
                            fact.concept(),
                            name -> known.meaning(name)
                                    .map(Meaning::type)
                                    .or(() -> Types.of(dts.types(name)))
                                    .map(Concept.Type::numeric)
                                    .orElse(false));
            all.add(number ? exact(fact) : fact);
        }
        return all;
    }

    private static RawFact exact(RawFact fact) {
        Optional<FactValue> value = fact.value() instanceof FactValue.Text text
                ? Numbers.read(text.content()).map(amount -> new FactValue.Numeric(amount, Decimals.EXACT))
                : Optional.of(fact.value());
        return value.map(its -> new RawFact(
                        fact.id(),
                        fact.concept(),
                        fact.about(),
                        its,
                        /* numeric= */ true,
                        fact.unit(),
                        fact.language(),
                        fact.printed(),
                        fact.restored(),
                        fact.place()))
                .orElse(fact);
    }

    /** A concept that only the report's taxonomy knows, or nobody. */
    private Meaning meaning(QName name, List<RawFact> facts) {
        Optional<Declared> declared = dts.element(name);
        Concept.Type type = type(name, facts);
        return new Meaning(
                name,
                type,
                declared.flatMap(Declared::instant).orElseGet(() -> mostlyInstant(facts)),
                type == Concept.Type.MONETARY
                        ? declared.flatMap(Declared::balance).flatMap(Meanings::balance)
                        : Optional.empty(),
                type == Concept.Type.QUANTITY ? usualUnit(facts) : Optional.empty(),
                labels(name),
                Optional.ofNullable(dts.labels(name, Dts.DOCUMENTATION).get("en")));
    }

    private Labels labels(QName name) {
        return words.of(name);
    }

    private Concept.Type type(QName name, List<RawFact> facts) {
        Optional<Concept.Type> stated = Types.of(dts.types(name));
        boolean anyText = facts.stream().anyMatch(fact -> fact.value() instanceof FactValue.Text);
        boolean allNumbers = !facts.isEmpty() && facts.stream().allMatch(RawFact::numeric);
        if (stated.isEmpty()
                || (stated.get().numeric() && anyText)
                || (!stated.get().numeric() && allNumbers)) {
            return allNumbers ? counted(facts) : written(facts);
        }
        return fits(stated.get(), facts) ? stated.get() : allNumbers ? counted(facts) : written(facts);
    }

    /** Whether every fact has a value, and a unit, that the type allows. */
    private static boolean fits(Concept.Type type, List<RawFact> facts) {
        return switch (type) {
            case BOOLEAN -> facts.stream().allMatch(fact -> matches(fact, "true|false|0|1"));
            case DATE -> facts.stream().allMatch(fact -> matches(fact, DAY));
            case MONETARY, PER_SHARE, SHARES, PURE -> facts.stream().allMatch(fact -> type == ofUnit(fact.unit()));
            default -> true;
        };
    }

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static boolean matches(RawFact fact, String pattern) {
        return !(fact.value() instanceof FactValue.Text text)
                || text.content().strip().matches(pattern);
    }

    private static Concept.Type counted(List<RawFact> facts) {
        List<Concept.Type> types =
                facts.stream().map(fact -> ofUnit(fact.unit())).distinct().toList();
        if (types.size() > 1) {
            return Concept.Type.QUANTITY;
        }
        boolean large = facts.stream()
                .anyMatch(fact -> fact.value() instanceof FactValue.Numeric number
                        && number.amount().abs().compareTo(java.math.BigDecimal.TEN) > 0);
        return types.get(0) == Concept.Type.PURE && large ? Concept.Type.QUANTITY : types.get(0);
    }

    private static Concept.Type ofUnit(Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return Concept.Type.PURE;
        }
        Unit counted = unit.get();
        boolean money = counted.numerators().size() == 1
                && counted.numerators().get(0).namespace().equals(Unit.ISO4217);
        if (money && counted.denominators().isEmpty()) {
            return Concept.Type.MONETARY;
        }
        if (money && counted.denominators().equals(List.of(Unit.SHARES))) {
            return Concept.Type.PER_SHARE;
        }
        return counted.equals(Unit.of(Unit.SHARES)) ? Concept.Type.SHARES : Concept.Type.QUANTITY;
    }

    private static Concept.Type written(List<RawFact> facts) {
        List<RawFact> texts = facts.stream()
                .filter(fact -> fact.value() instanceof FactValue.Text)
                .toList();
        if (texts.isEmpty()
                || texts.size()
                        < facts.stream()
                                .filter(fact -> !(fact.value() instanceof FactValue.Nil))
                                .count()) {
            return Concept.Type.TEXT;
        }
        if (texts.stream().allMatch(fact -> matches(fact, "true|false"))) {
            return Concept.Type.BOOLEAN;
        }
        return texts.stream().allMatch(fact -> matches(fact, DAY)) ? Concept.Type.DATE : Concept.Type.TEXT;
    }

    private static boolean mostlyInstant(List<RawFact> facts) {
        long instants = facts.stream()
                .filter(fact -> fact.about().period() instanceof Period.Instant)
                .count();
        return 2 * instants > facts.size();
    }

    private static Optional<Concept.Balance> balance(String text) {
        return switch (text) {
            case "debit" -> Optional.of(Concept.Balance.DEBIT);
            case "credit" -> Optional.of(Concept.Balance.CREDIT);
            default -> Optional.empty();
        };
    }

    private static Optional<Unit> usualUnit(List<RawFact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.unit().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }
}
