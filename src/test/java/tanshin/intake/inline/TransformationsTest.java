package tanshin.intake.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tanshin.fact.QName;

/** The forms of the transformation registries, one line each; a minus where the text is none of the form. */
class TransformationsTest {

    private static final String REGISTRY = "http://www.xbrl.org/inlineXBRL/transformation/";

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "none of it", textBlock = """
        2010-04-20 | dateslashus               | 12/31/2008               | 2008-12-31
        2010-04-20 | dateslasheu               | 31/12/2008               | 2008-12-31
        2010-04-20 | datedoteu                 | 31.12.08                 | 2008-12-31
        2010-04-20 | datelonguk                | 2 February 2009          | 2009-02-02
        2010-04-20 | dateshortus               | Feb 2, 2009              | 2009-02-02
        2010-04-20 | datelongmonthyear         | March 2009               | 2009-03
        2010-04-20 | numcommadot               | 50,789.5                 | 50789.5
        2010-04-20 | numdotcomma               | 50.789,5                 | 50789.5
        2010-04-20 | numspacecomma             | 50 789,5                 | 50789.5
        2010-04-20 | numdash                   | -                        | 0
        2010-04-20 | dateslashus               | 31/12/2008               | none of it
        2011-07-31 | booleantrue               | ✓                        | true
        2011-07-31 | nocontent                 | anything                 | ''
        2011-07-31 | numdotdecimal             | 1,234,567.80             | 1234567.80
        2011-07-31 | numdotdecimal             | 1234567                  | 1234567
        2011-07-31 | numdotdecimal             | 12,34                    | none of it
        2011-07-31 | numcommadecimal           | 1.234.567,8              | 1234567.8
        2011-07-31 | numunitdecimal            | 5円12銭                  | 5.12
        2011-07-31 | numunitdecimal            | １５円５銭               | 15.05
        2011-07-31 | zerodash                  | －                       | 0
        2011-07-31 | zerodash                  | 0                        | none of it
        2011-07-31 | datedaymonth              | 31.12                    | --12-31
        2011-07-31 | datemonthday              | 12/31                    | --12-31
        2011-07-31 | datemonthdayyearen        | December 31, 2008        | 2008-12-31
        2011-07-31 | datedaymonthyearen        | 31st December 2008       | 2008-12-31
        2011-07-31 | dateerayearmonthdayjp     | 平成21年２月12日         | 2009-02-12
        2011-07-31 | dateerayearmonthdayjp     | 令和元年5月1日           | 2019-05-01
        2011-07-31 | dateerayearmonthjp        | 昭和63年12月             | 1988-12
        2011-07-31 | dateyearmonthdaycjk       | 2009年2月12日            | 2009-02-12
        2011-07-31 | dateyearmonthcjk          | ２００９年２月           | 2009-02
        2011-07-31 | datedaymonthyear          | 31.2.2009                | none of it
        2015-02-26 | datedaymonthyeardk        | 31. dec 2008             | 2008-12-31
        2015-02-26 | dateyearmonthday          | 2009/02/12               | 2009-02-12
        2015-02-26 | datemonthyear             | 2/2009                   | 2009-02
        2015-02-26 | numdotdecimalin           | 12,34,567.8              | 1234567.8
        2015-02-26 | datedaymonthyearin        | 11 फरवरी 2009            | 2009-02-11
        2020-02-12 | num-dot-decimal           | 1 234,567.8              | 1234567.8
        2020-02-12 | num-dot-decimal           | .5                       | 0.5
        2020-02-12 | num-dot-decimal           | (5)                      | none of it
        2020-02-12 | num-comma-decimal         | 1.234,5                  | 1234.5
        2020-02-12 | fixed-zero                | －                       | 0
        2020-02-12 | fixed-false               | □                        | false
        2020-02-12 | date-jpn-era-year-month-day | 平成 31 年 4 月 30 日  | 2019-04-30
        2020-02-12 | date-year-month-day       | 2009年2月12日            | 2009-02-12
        2020-02-12 | date-day-monthname-year-de | 12. März 2009           | 2009-03-12
        2020-02-12 | date-day-monthname-year-fr | 12 août 2009            | 2009-08-12
        2020-02-12 | date-day-monthroman-year  | 12 XI 2009               | 2009-11-12
        2020-02-12 | date-monthname-day-hu     | március 15.              | --03-15
        2020-02-12 | date-year-monthname-day-hu | 2009. május 5.          | 2009-05-05
        2022-02-16 | num-dot-decimal-apos      | 1'234'567.80             | 1234567.80
        2022-02-16 | num-comma-decimal-apos    | 1’234,5                  | 1234.5
        2022-02-16 | num-unit-decimal-apos     | 1'234 € 5 c              | 1234.05
        2022-02-16 | date-day-monthname-cy     | 3 Mawrth                 | --03-03
        """)
    void aTextGivesItsValue(String registry, String name, String text, String value) {
        assertThat(Transformations.of(new QName(REGISTRY + registry, name))
                        .orElseThrow()
                        .apply(text))
                .isEqualTo(Optional.ofNullable(value));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2010-04-20, num-dot-decimal
        2010-04-20, numdotdecimal
        2011-07-31, datedaymonthdk
        2020-02-12, numdotdecimal
        2020-02-12, date-day
        2022-02-16, date-day-monthname-xx
        1999-01-01, numdotdecimal
        """)
    void aNameOfAnotherRegistryIsUnknown(String registry, String name) {
        assertThat(Transformations.of(new QName(REGISTRY + registry, name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none of it", textBlock = """
        numwordsen    | twenty-five            | 25
        numwordsen    | one hundred and five   | 105
        numwordsen    | two million            | 2000000
        numwordsen    | none                   | 0
        numwordsen    | several                | none of it
        duryear       | 5                      | P5Y
        duryear       | 2.7                    | P2Y8M12D
        duryear       | 0                      | P0Y
        duryear       | -1.5                   | -P1Y6M
        duryear       | 1e9                    | none of it
        durmonth      | 1.5                    | P1M15D
        durweek       | 2                      | P14D
        durday        | 1.25                   | P1DT6H
        durhour       | 36.9                   | PT36H
        durwordsen    | two years and six months | P2Y6M
        durwordsen    | Ninety-three days      | P93D
        durwordsen    | 12 months              | P12M
        durwordsen    | no years               | P0D
        durwordsen    | a while                | none of it
        yesnoballotbox | ☒                     | Yes
        boolballotbox | ☒                      | true
        boolballotbox | ☐                      | false
        """)
    void whatTheAmericanRegulatorAdds(String name, String text, String value) {
        QName format = new QName("http://www.sec.gov/inlineXBRL/transformation/2015-08-31", name);
        assertThat(Transformations.of(format).orElseThrow().apply(text)).isEqualTo(Optional.ofNullable(value));
    }
}
