package tanshin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.FiscalCalendar;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.fact.ReportingPeriod;
import tanshin.fact.ReportingPeriod.Span;
import tanshin.taxonomy.SpanNames;

class PeriodWordsTest {

    private static final FiscalCalendar APRIL = new FiscalCalendar(MonthDay.of(4, 1));

    private static final PeriodWords WORDS = new PeriodWords(
            SpanNames.of(
                    Map.of(
                            Span.NINE_MONTHS,
                            labels("Nine months ended {last:MMMM d, yyyy}", "{yearEnd:Gy年M月期}第3四半期累計期間"),
                            Span.FOURTH_QUARTER,
                            labels("Three months ended {last:MMMM d, yyyy}", "{yearEnd:Gy年M月期}第4四半期"),
                            Span.YEAR,
                            labels("Year from {first:MMM d, yyyy} to {last:MMM d, yyyy}", "{yearEnd:Gy年M月期}")),
                    labels("As of {last:MMMM d, yyyy}", "{last:Gy年M月d日}現在"),
                    Map.of(Span.NINE_MONTHS, labels("Nine Months", "第3四半期"))),
            APRIL);

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
        9M08   | Nine months ended December 31, 2008      | 平成21年3月期第3四半期累計期間
        4Q08   | Three months ended March 31, 2009        | 平成21年3月期第4四半期
        FY2007 | Year from Apr 1, 2007 to Mar 31, 2008    | 平成20年3月期
        FY2018 | Year from Apr 1, 2018 to Mar 31, 2019    | 平成31年3月期
        FY2019 | Year from Apr 1, 2019 to Mar 31, 2020    | 令和2年3月期
        """)
    void aSpanIsCalledByTheYearInWhichItsFiscalYearEnds(String code, String english, String japanese) {
        Labels name = WORDS.name(APRIL.days(ReportingPeriod.read(code).orElseThrow()));
        assertThat(name.in("en")).isEqualTo(english);
        assertThat(name.in("ja")).isEqualTo(japanese);
    }

    @Test
    void aBalanceIsCalledByItsDay() {
        Labels name = WORDS.name(new Period.Instant(LocalDate.of(2008, 12, 31)));
        assertThat(name.in("en")).isEqualTo("As of December 31, 2008");
        assertThat(name.in("ja")).isEqualTo("平成20年12月31日現在");
    }

    @Test
    void textsOfATableNameThePeriodAndItsDays() {
        Period.Duration nineMonths = APRIL.days(ReportingPeriod.read("9M08").orElseThrow());
        assertThat(WORDS.fill(labels("{span} ({first:d MMM} to {last:d MMM})", "1{2"), nineMonths))
                .isEqualTo(labels("Nine months ended December 31, 2008 (1 Apr to 31 Dec)", "1{2"));
    }

    @ParameterizedTest(name = "{0}: {1}; {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9M08   | Nine Months ended December 31, 2008 | 21年3月期第3四半期
            FY2008 | ended March 31, 2009                | 21年3月期
            """)
    void theFormCallsASpanByItsOwnNameAndLeavesOutTheEra(String code, String english, String japanese) {
        Period.Duration span = APRIL.days(ReportingPeriod.read(code).orElseThrow());
        Labels row = WORDS.fill(labels("{form} ended {last:MMMM d, yyyy}", "{yearEnd:y年M月期}{form}"), span);
        assertThat(row.in("en").strip()).isEqualTo(english);
        assertThat(row.in("ja")).isEqualTo(japanese);
    }

    @Test
    void namesDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(WORDS.name(APRIL.days(ReportingPeriod.read("9M08").orElseThrow()))
                            .texts()
                            .values())
                    .containsExactly("Nine months ended December 31, 2008", "平成21年3月期第3四半期累計期間");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPlaceholderThatIsNoDayIsADefectOfTheTaxonomy() {
        Labels wrong = labels("{frist:d}", "");
        assertThatThrownBy(() -> WORDS.fill(wrong, new Period.Instant(LocalDate.EPOCH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{frist}");
    }

    private static Labels labels(String english, String japanese) {
        return Labels.of(Map.of("en", english, "ja", japanese));
    }
}
