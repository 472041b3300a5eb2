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
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Filing;
import tanshin.fact.Ledger;

/** Misprints, put in memory into filings where there was none. */
final class PlantedErrors {

    /** What people do when they set figures, and what the network calls it. */
    enum Kind {
        WRONG_DIGIT(Slip.WRONG_DIGIT),
        LOST_DIGIT(Slip.LOST_DIGIT),
        SWAPPED_DIGITS(Slip.SWAPPED_DIGITS),
        WRONG_SIGN(Slip.WRONG_SIGN),
        WRONG_SCALE(Slip.WRONG_POWER_OF_TEN),
        OTHER_PERIOD(Slip.OTHER_PERIOD);

        private final Slip slip;

        Kind(Slip slip) {
            this.slip = slip;
        }
    }

    private PlantedErrors() {}

    /** One fact as it is and as it is misprinted. */
    record Planted(Kind kind, Fact right, Fact wrong) {

        /** The ledger with the misprint in it. */
        Ledger in(Ledger ledger) {
            List<Filing> filings = new ArrayList<>();
            for (Filing filing : ledger.filings()) {
                List<Fact> facts = new ArrayList<>(filing.facts());
                int at = facts.indexOf(right);
                if (at >= 0) {
                    facts.set(at, wrong);
                }
                filings.add(at >= 0 ? filing.withFacts(facts) : filing);
            }
            return new Ledger(filings);
        }
    }

    /** Misprints of a kind in figures that seem sound, picked by chance with a fixed seed, without end. */
    static Stream<Planted> in(Ledger ledger, Set<String> suspected, Kind kind) {
        List<Fact> sound = ledger.stream()
                .filter(fact ->
                        fact.amount().filter(amount -> amount.signum() != 0).isPresent())
                .filter(fact -> !suspected.contains(fact.id()))
                .toList();
        Random random = new Random(7);
        return Stream.generate(() -> sound.get(random.nextInt(sound.size())))
                .flatMap(fact ->
                        misprint(fact, kind, sound, random).stream().map(wrong -> new Planted(kind, fact, wrong)));
    }

    /** The fact misprinted; empty where the kind of mistake leaves the number as it is. */
    private static Optional<Fact> misprint(Fact fact, Kind kind, List<Fact> all, Random random) {
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
            case OTHER_PERIOD -> otherPeriod(fact, all).map(amount -> amount.divide(ulp));
        };
        return wrong.map(amount -> amount.multiply(ulp))
                .map(amount -> value.amount().signum() < 0 && kind != Kind.OTHER_PERIOD ? amount.negate() : amount)
                .filter(amount -> amount.compareTo(value.amount()) != 0)
                .map(amount -> new Fact(
                        fact.id(),
                        fact.dimensions(),
                        new FactValue.Numeric(amount, value.decimals()),
                        fact.interval(),
                        fact.origin()));
    }

    /** What the same table prints for the same thing in another period. */
    private static Optional<BigDecimal> otherPeriod(Fact fact, List<Fact> all) {
        Dimensions figure = fact.dimensions();
        return all.stream()
                .filter(other -> other.source()
                                .orElseThrow()
                                .filing()
                                .equals(fact.source().orElseThrow().filing())
                        && other.source()
                                .orElseThrow()
                                .table()
                                .equals(fact.source().orElseThrow().table())
                        && !other.dimensions().equals(figure)
                        && other.dimensions().withPeriod(figure.period()).equals(figure))
                .flatMap(other -> other.amount().stream())
                .findFirst();
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
     * @param understood named alone, and the kind of mistake is said rightly
     * @param misled a sound print is said to be wrong for certain
     */
    record Tally(int planted, int noticed, int named, int alone, int understood, int misled) {

        static Tally of(Solution solution, Planted error, Set<String> known) {
            List<Contradiction> fresh = solution.contradictions().stream()
                    .filter(contradiction ->
                            !contradiction.suspects().stream().allMatch(fact -> known.contains(fact.id())))
                    .toList();
            List<Contradiction> right = fresh.stream()
                    .filter(each -> each.suspects().equals(List.of(error.wrong())))
                    .toList();
            return new Tally(
                    1,
                    one(!fresh.isEmpty()),
                    one(fresh.stream().anyMatch(each -> each.suspects().contains(error.wrong()))),
                    one(!right.isEmpty()),
                    one(right.stream().anyMatch(each -> each.slip().equals(Optional.of(error.kind().slip)))),
                    one(fresh.stream()
                            .anyMatch(each -> each.kind() == Contradiction.Kind.CERTAIN
                                    && !each.suspects().contains(error.wrong()))));
        }

        static Tally sum(Collection<Tally> tallies) {
            return tallies.stream().reduce(new Tally(0, 0, 0, 0, 0, 0), Tally::plus);
        }

        private Tally plus(Tally other) {
            return new Tally(
                    planted + other.planted,
                    noticed + other.noticed,
                    named + other.named,
                    alone + other.alone,
                    understood + other.understood,
                    misled + other.misled);
        }

        private static int one(boolean holds) {
            return holds ? 1 : 0;
        }

        /** A row of the README's table. */
        @Override
        public String toString() {
            return "%d | %d | %d | %d | %d | %d".formatted(planted, noticed, named, alone, understood, misled);
        }
    }

    /** A line for each kind. */
    static Map<String, String> report(Map<Kind, Tally> tallies) {
        Map<String, String> report = new LinkedHashMap<>();
        tallies.forEach((kind, tally) -> report.put(kind.name(), tally.toString()));
        return report;
    }
}
