package tanshin.intake.inline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tanshin.fact.QName;

/**
 * The transformation registries 1 to 5: how the text of a fact on a page gives its value. Names of the older registries are
 * those of the newer ones written together.
 */
final class Transformations {

    private static final String REGISTRY = "http://www.xbrl.org/inlineXBRL/transformation/";
    private static final Set<String> OLD = Set.of("2010-04-20", "2011-07-31", "2015-02-26");
    private static final Set<String> NEW = Set.of("2020-02-12", "2022-02-16");
    private static final String SEC = "http://www.sec.gov/inlineXBRL/transformation/";

    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("dateslashus", "date-month-day-year"),
            Map.entry("dateslasheu", "date-day-month-year"),
            Map.entry("datedotus", "date-month-day-year"),
            Map.entry("datedoteu", "date-day-month-year"),
            Map.entry("datelongus", "date-monthname-day-year-en"),
            Map.entry("dateshortus", "date-monthname-day-year-en"),
            Map.entry("datelonguk", "date-day-monthname-year-en"),
            Map.entry("dateshortuk", "date-day-monthname-year-en"),
            Map.entry("datelongdaymonthuk", "date-day-monthname-en"),
            Map.entry("dateshortdaymonthuk", "date-day-monthname-en"),
            Map.entry("datelongmonthdayus", "date-monthname-day-en"),
            Map.entry("dateshortmonthdayus", "date-monthname-day-en"),
            Map.entry("dateslashdaymontheu", "date-day-month"),
            Map.entry("dateslashmonthdayus", "date-month-day"),
            Map.entry("datelongyearmonth", "date-year-monthname-en"),
            Map.entry("dateshortyearmonth", "date-year-monthname-en"),
            Map.entry("datelongmonthyear", "date-monthname-year-en"),
            Map.entry("dateshortmonthyear", "date-monthname-year-en"),
            Map.entry("numcommadot", "num-dot-decimal"),
            Map.entry("numspacedot", "num-dot-decimal"),
            Map.entry("numdotcomma", "num-comma-decimal"),
            Map.entry("numcomma", "num-comma-decimal"),
            Map.entry("numspacecomma", "num-comma-decimal"),
            Map.entry("numdash", "zerodash"));

    private static final Map<String, String> SECOND = Map.ofEntries(
            Map.entry("booleanfalse", "fixed-false"),
            Map.entry("booleantrue", "fixed-true"),
            Map.entry("nocontent", "fixed-empty"),
            Map.entry("zerodash", "zerodash"),
            Map.entry("numcommadecimal", "num-comma-decimal"),
            Map.entry("numdotdecimal", "num-dot-decimal"),
            Map.entry("numunitdecimal", "num-unit-decimal"),
            Map.entry("datedaymonth", "date-day-month"),
            Map.entry("datedaymonthen", "date-day-monthname-en"),
            Map.entry("datedaymonthyear", "date-day-month-year"),
            Map.entry("datedaymonthyearen", "date-day-monthname-year-en"),
            Map.entry("dateerayearmonthdayjp", "date-jpn-era-year-month-day"),
            Map.entry("dateerayearmonthjp", "date-jpn-era-year-month"),
            Map.entry("datemonthday", "date-month-day"),
            Map.entry("datemonthdayen", "date-monthname-day-en"),
            Map.entry("datemonthdayyear", "date-month-day-year"),
            Map.entry("datemonthdayyearen", "date-monthname-day-year-en"),
            Map.entry("datemonthyearen", "date-monthname-year-en"),
            Map.entry("dateyearmonthcjk", "date-year-month"),
            Map.entry("dateyearmonthdaycjk", "date-year-month-day"),
            Map.entry("dateyearmonthen", "date-year-monthname-en"));

    private static final Map<String, String> THIRD = Map.ofEntries(
            Map.entry("datedaymonthdk", "date-day-monthname-da"),
            Map.entry("datedaymonthyeardk", "date-day-monthname-year-da"),
            Map.entry("datedaymonthyearin", "date-day-monthname-year-hi"),
            Map.entry("datemonthyear", "date-month-year"),
            Map.entry("datemonthyeardk", "date-monthname-year-da"),
            Map.entry("datemonthyearin", "date-monthname-year-hi"),
            Map.entry("dateyearmonthday", "date-year-month-day"),
            Map.entry("numdotdecimalin", "numdotdecimalin"),
            Map.entry("numunitdecimalin", "num-unit-decimal"));

    private Transformations() {}

    /** What a format does with a text: its value, or nothing where the text is not of that form; empty if nobody knows it. */
    static Optional<Function<String, Optional<String>>> of(QName format) {
        String namespace = format.namespace();
        if (namespace.startsWith(SEC)) {
            return SecTransformations.of(format.name());
        }
        String registry = namespace.startsWith(REGISTRY) ? namespace.substring(REGISTRY.length()) : "";
        boolean first = namespace.equals("http://www.xbrl.org/2008/inlineXBRL/transformation");
        if (NEW.contains(registry)) {
            return named(format.name(), false);
        }
        if (!OLD.contains(registry) && !first) {
            return Optional.empty();
        }
        return older(first ? "2010-04-20" : registry, format.name()).flatMap(name -> named(name, true));
    }

    private static Optional<String> older(String registry, String name) {
        return switch (registry) {
            case "2010-04-20" -> Optional.ofNullable(FIRST.get(name));
            case "2011-07-31" -> Optional.ofNullable(SECOND.get(name));
            default -> Optional.ofNullable(SECOND.get(name)).or(() -> Optional.ofNullable(THIRD.get(name)));
        };
    }

    private static Optional<Function<String, Optional<String>>> named(String name, boolean strict) {
        return switch (name) {
            case "fixed-empty" -> Optional.of(text -> Optional.of(""));
            case "fixed-false" -> Optional.of(text -> Optional.of("false"));
            case "fixed-true" -> Optional.of(text -> Optional.of("true"));
            case "fixed-zero" -> Optional.of(text -> Optional.of("0"));
            case "zerodash" -> Optional.of(NumberForm::zero);
            case "num-dot-decimal" -> Optional.of(text -> NumberForm.dot(text, strict));
            case "num-comma-decimal" -> Optional.of(text -> NumberForm.comma(text, strict));
            case "num-dot-decimal-apos" ->
                Optional.of(text -> NumberForm.dot(NumberForm.withoutApostrophes(text), strict));
            case "num-comma-decimal-apos" ->
                Optional.of(text -> NumberForm.comma(NumberForm.withoutApostrophes(text), strict));
            case "num-unit-decimal" -> Optional.of(NumberForm::units);
            case "num-unit-decimal-apos" -> Optional.of(text -> NumberForm.units(NumberForm.withoutApostrophes(text)));
            case "numdotdecimalin" -> Optional.of(NumberForm::dotIndia);
            case "date-jpn-era-year-month-day" -> Optional.of(text -> DateForm.era(text, true));
            case "date-jpn-era-year-month" -> Optional.of(text -> DateForm.era(text, false));
            default -> DateForm.named(name).map(form -> form::read);
        };
    }
}
