package tanshin.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;
import tanshin.fact.Decimals;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Interval;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.Unit;
import tanshin.taxonomy.Entity;
import tanshin.taxonomy.Taxonomy;

/** Figures and amounts as a finding writes them. */
final class Words {

    private final Taxonomy taxonomy;

    Words(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The concept, the measure, the members and the period: {@code Net income, year-on-year change (%), 3Q08}. */
    String figure(Dimensions dimensions) {
        StringJoiner words = new StringJoiner(", ");
        words.add(label(dimensions.concept()));
        dimensions.measure().ifPresent(measure -> words.add(label(measure)));
        dimensions.members().values().stream()
                .filter(member -> taxonomy.member(member).isPresent())
                .forEach(member -> words.add(label(member)));
        words.add(period(dimensions));
        String text = words.toString();
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    String label(tanshin.fact.QName name) {
        return taxonomy.label(name).in("en");
    }

    private String period(Dimensions dimensions) {
        if (dimensions.period() instanceof Period.Duration span) {
            return taxonomy.entities().stream()
                    .filter(entity -> entity.id().equals(dimensions.entity()))
                    .findFirst()
                    .map(Entity::calendar)
                    .flatMap(calendar -> calendar.reportingPeriod(span))
                    .map(ReportingPeriod::code)
                    .orElse(span.first() + " to " + span.last());
        }
        return dimensions.period().last().toString();
    }

    /** An amount at the precision of a fact: {@code (13,232) thousand}, {@code 102.2%}. */
    String amount(BigDecimal amount, Fact like) {
        Decimals decimals = ((FactValue.Numeric) like.value()).decimals();
        boolean ratio = like.dimensions().unit().isEmpty();
        int places = decimals.exact() ? Math.max(amount.scale(), 0) : decimals.places();
        if (ratio) {
            return signed(amount.movePointRight(2), places - 2) + "%";
        }
        boolean money = like.dimensions().unit().map(Unit::monetary).orElse(false);
        if (money && places <= -6) {
            return signed(amount.movePointLeft(6), places + 6) + " million";
        }
        if (money && places < 0) {
            return signed(amount.movePointLeft(3), places + 3) + " thousand";
        }
        return signed(amount, places);
    }

    /** What a print may be, at its own precision: one number where the interval allows no other. */
    String expected(Interval interval, Fact like) {
        Decimals decimals = ((FactValue.Numeric) like.value()).decimals();
        if (interval.width().compareTo(decimals.ulp().multiply(BigDecimal.TEN)) <= 0) {
            return amount(interval.middle(), like);
        }
        return range(interval, like);
    }

    /** The ends of an interval at the precision of a fact. */
    String range(Interval interval, Fact like) {
        return "between " + amount(interval.low(), like) + " and " + amount(interval.high(), like);
    }

    private static String signed(BigDecimal amount, int places) {
        BigDecimal rounded = amount.setScale(Math.max(places, 0), RoundingMode.HALF_UP);
        String digits = String.format(java.util.Locale.ROOT, "%,." + Math.max(places, 0) + "f", rounded.abs());
        return rounded.signum() < 0 ? "−" + digits : digits;
    }
}
