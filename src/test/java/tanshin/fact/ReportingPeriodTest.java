package tanshin.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tanshin.fact.ReportingPeriod.Span;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1Q07   | FIRST_QUARTER  | 2007 | 1Q07
        2Q07   | SECOND_QUARTER | 2007 | 2Q07
        3Q08   | THIRD_QUARTER  | 2008 | 3Q08
        4Q08   | FOURTH_QUARTER | 2008 | 4Q08
        1H07   | FIRST_HALF     | 2007 | 1H07
        2H07   | SECOND_HALF    | 2007 | 2H07
        9M08   | NINE_MONTHS    | 2008 | 9M08
        9M00   | NINE_MONTHS    | 2000 | 9M00
        FY2008 | YEAR           | 2008 | FY2008
        FY08   | YEAR           | 2008 | FY2008
        """)
    void aCodeNamesASpanOfAFiscalYear(String code, Span span, int fiscalYear, String written) {
        assertThat(ReportingPeriod.read(code)).contains(new ReportingPeriod(span, fiscalYear));
        assertThat(new ReportingPeriod(span, fiscalYear).code()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "5Q07", "0Q07", "3H07", "6M08", "9m08", "9M2008", "9M8", "FY208", "FY20080", " 9M08", "9M08 ",
                "９Ｍ０８"
            })
    void nothingElseIsAPeriod(String code) {
        assertThat(ReportingPeriod.read(code)).isEmpty();
    }

    @Test
    void codesAreWrittenInLatinDigitsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new ReportingPeriod(Span.NINE_MONTHS, 2008).code()).isEqualTo("9M08");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shorterSpansStandBeforeLongerOnesThatEndTogether() {
        List<ReportingPeriod> ordered = Stream.of(
                        "FY2007", "1Q08", "2Q08", "1H08", "3Q08", "9M08", "4Q08", "2H08", "FY2008")
                .map(code -> ReportingPeriod.read(code).orElseThrow())
                .toList();
        List<ReportingPeriod> mixed = new java.util.ArrayList<>(ordered);
        Collections.reverse(mixed);
        assertThat(mixed.stream().sorted().toList()).isEqualTo(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "1Q08, true",
        "1H08, true",
        "9M08, true",
        "FY2008, true",
        "2Q08, false",
        "3Q08, false",
        "4Q08, false",
        "2H08, false"
    })
    void aSpanFromTheFirstDayOfTheYearIsCumulative(String code, boolean cumulative) {
        assertThat(ReportingPeriod.read(code).orElseThrow().span().cumulative()).isEqualTo(cumulative);
    }
}
