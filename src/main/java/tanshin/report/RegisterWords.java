package tanshin.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tanshin.fact.Labels;
import tanshin.fact.Period;
import tanshin.taxonomy.Taxonomy;

/** The words of lists that the program makes by itself, from {@code taxonomy/reports/words.ttl}. */
record RegisterWords(Taxonomy taxonomy, PeriodWords periods) {

    Labels of(String name) {
        return Compiler.word(taxonomy, name);
    }

    /** Words with the parts of a day in them. */
    Labels on(String name, LocalDate day) {
        return periods.fill(of(name), new Period.Instant(day));
    }

    /** Texts one after the other with words between them. */
    Labels joined(List<Labels> all, String between) {
        return PeriodWords.each(
                of(between),
                language -> words -> String.join(
                        words, all.stream().map(each -> each.in(language)).toList()));
    }

    /** A text with {@code {name}} replaced by what the name stands for, in each language. */
    static Labels filled(Labels pattern, Map<String, Labels> names) {
        return PeriodWords.each(pattern, language -> text -> {
            String filled = text;
            for (Map.Entry<String, Labels> name : names.entrySet()) {
                filled = filled.replace(
                        "{" + name.getKey() + "}", name.getValue().in(language));
            }
            return filled;
        });
    }
}
