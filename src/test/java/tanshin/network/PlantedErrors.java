package tanshin.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Ledger;

/** Misprints, put into a filing in memory where there was none. */
final class PlantedErrors {

    /** What people do when they set figures. */
    enum Kind {
        WRONG_DIGIT,
        LOST_DIGIT,
        SWAPPED_DIGITS,
        WRONG_SIGN,
        WRONG_SCALE
    }

    private PlantedErrors() {}

    /** One fact as it is and as it is misprinted. */
    record Planted(Fact right, Fact wrong) {

        /** A ledger of the filing alone, with the misprint in it. */
        Ledger in(Filing filing) {
            List<Fact> facts = new ArrayList<>(filing.facts());
            facts.set(facts.indexOf(right), wrong);
            return new Ledger(List.of(filing.withFacts(facts)));
        }
    }

    /** The fact misprinted; empty where the kind of mistake leaves the number as it is. */
    static Optional<Fact> misprint(Fact fact, Kind kind, Random random) {
        FactValue.Numeric value = (FactValue.Numeric) fact.value();
        int places = value.decimals().exact() ? 0 : value.decimals().places();
        String digits =
                value.amount().scaleByPowerOfTen(places).abs().toBigInteger().toString();
        BigDecimal ulp = BigDecimal.ONE.scaleByPowerOfTen(-places);
        Optional<BigDecimal> wrong = switch (kind) {
            case WRONG_DIGIT ->
                Optional.of(digits).filter(text -> text.length() > 1).map(text -> digit(text, random));
            case LOST_DIGIT ->
                Optional.of(digits).filter(text -> text.length() > 1).map(text -> lost(text, random));
            case SWAPPED_DIGITS ->
                Optional.of(digits).filter(text -> text.length() > 1).map(text -> swapped(text, random));
            case WRONG_SIGN -> Optional.of(new BigDecimal(digits).negate());
            case WRONG_SCALE -> Optional.of(new BigDecimal(digits).scaleByPowerOfTen(random.nextBoolean() ? 3 : -3));
        };
        return wrong.map(amount -> amount.multiply(ulp))
                .map(amount -> value.amount().signum() < 0 ? amount.negate() : amount)
                .filter(amount -> amount.compareTo(value.amount()) != 0)
                .map(amount -> new Fact(
                        fact.id(),
                        fact.dimensions(),
                        new FactValue.Numeric(amount, value.decimals()),
                        fact.interval(),
                        fact.origin()));
    }

    /** Another digit anywhere but in the last place, where a misprint cannot be told from rounding. */
    private static BigDecimal digit(String digits, Random random) {
        int at = random.nextInt(digits.length() - 1);
        int other = (digits.charAt(at) - '0' + random.nextInt(1, 10)) % 10;
        return new BigDecimal(digits.substring(0, at) + other + digits.substring(at + 1));
    }

    private static BigDecimal lost(String digits, Random random) {
        int at = random.nextInt(digits.length());
        return new BigDecimal("0" + digits.substring(0, at) + digits.substring(at + 1));
    }

    private static BigDecimal swapped(String digits, Random random) {
        int at = random.nextInt(digits.length() - 1);
        return new BigDecimal(
                digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
    }

    /**
     * What was found out about planted errors.
     *
     * @param noticed a contradiction that was not there before
     * @param named the misprint is among those that are suspected
     * @param alone nothing else is suspected of it
     * @param misled a sound print is said to be wrong for certain
     */
    record Tally(int planted, int noticed, int named, int alone, int misled) {

        static Tally of(Solution solution, Fact wrong, Set<String> known) {
            List<Contradiction> fresh = solution.contradictions().stream()
                    .filter(contradiction ->
                            !contradiction.suspects().stream().allMatch(fact -> known.contains(fact.id())))
                    .toList();
            return new Tally(
                    1,
                    one(!fresh.isEmpty()),
                    one(fresh.stream().anyMatch(each -> each.suspects().contains(wrong))),
                    one(fresh.stream().anyMatch(each -> each.suspects().equals(List.of(wrong)))),
                    one(fresh.stream()
                            .anyMatch(each -> each.kind() == Contradiction.Kind.CERTAIN
                                    && !each.suspects().contains(wrong))));
        }

        static Tally sum(Collection<Tally> tallies) {
            return tallies.stream().reduce(new Tally(0, 0, 0, 0, 0), Tally::plus);
        }

        private Tally plus(Tally other) {
            return new Tally(
                    planted + other.planted,
                    noticed + other.noticed,
                    named + other.named,
                    alone + other.alone,
                    misled + other.misled);
        }

        private static int one(boolean holds) {
            return holds ? 1 : 0;
        }

        @Override
        public String toString() {
            return "%d planted, %d noticed, %d named, %d named alone, %d times a sound print accused as certain"
                    .formatted(planted, noticed, named, alone, misled);
        }
    }

    /** A line for each kind. */
    static Map<String, String> report(Map<Kind, Tally> tallies) {
        Map<String, String> report = new LinkedHashMap<>();
        tallies.forEach((kind, tally) -> report.put(kind.name(), tally.toString()));
        return report;
    }
}
