package tanshin.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tanshin.fact.BadInputException;
import tanshin.fact.Filing;
import tanshin.fact.FilingId;
import tanshin.fact.InputProblem;
import tanshin.fact.Ledger;
import tanshin.fact.QName;
import tanshin.fact.ReportingPeriod;
import tanshin.pack.ExportFormat;
import tanshin.taxonomy.Taxonomy;

/** What users write on the command line, as values; everything that is wrong is gathered and told in one go. */
final class Arguments {

    private final List<InputProblem> problems = new ArrayList<>();

    /** @throws BadInputException if anything read so far was wrong */
    void orFail() {
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
    }

    Optional<ReportingPeriod> period(String code) {
        Optional<ReportingPeriod> period = ReportingPeriod.read(code);
        if (period.isEmpty()) {
            problem(
                    code,
                    "This is no period. Write a quarter (1Q07 to 4Q07), a half (1H07, 2H07), nine months (9M07) or a year"
                            + " (FY2007), named by the year in which the fiscal year begins.");
        }
        return period;
    }

    /** A period of which something was known on a day. */
    void known(ReportingPeriod period, List<ReportingPeriod> known, LocalDate day) {
        if (!known.contains(period)) {
            IntSummaryStatistics years =
                    known.stream().mapToInt(ReportingPeriod::fiscalYear).summaryStatistics();
            problem(
                    period.code(),
                    "Nothing is known of it as of " + day + ". "
                            + (known.isEmpty()
                                    ? "No filing was out by then that has flows of a reporting period."
                                    : "Figures are known of the fiscal years " + years.getMin() + " to "
                                            + years.getMax() + "."));
        }
    }

    Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problem(text, "This is no day. Write it as 2009-02-12.");
            return Optional.empty();
        }
    }

    /** A day on which something was published already. */
    Optional<LocalDate> day(String text, Ledger ledger) {
        Optional<LocalDate> day = day(text);
        Optional<LocalDate> first = ledger.filings().stream().map(Filing::date).findFirst();
        if (day.isPresent() && first.isPresent() && day.get().isBefore(first.get())) {
            problem(text, "Nothing was published by then; the first filing is of " + first.get() + ".");
            return Optional.empty();
        }
        return day;
    }

    Optional<ExportFormat> exportFormat(String code) {
        Optional<ExportFormat> format = ExportFormat.read(code);
        if (format.isEmpty()) {
            problem(
                    "--format " + code,
                    "There is no such format. Known: " + String.join(", ", ExportFormat.codes()) + ".");
        }
        return format;
    }

    Optional<FilingId> filing(String id, Ledger ledger) {
        Optional<FilingId> found =
                Optional.of(new FilingId(id)).filter(name -> ledger.filing(name).isPresent());
        if (found.isEmpty()) {
            problem(
                    id,
                    "There is no such filing. Known: "
                            + ledger.filings().stream()
                                    .map(filing -> filing.id().text())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return found;
    }

    /** A concept, and the measure where one is joined to it, with or without prefix: {@code Revenues_YearOnYearChange}. */
    record Measured(QName concept, Optional<QName> measure) {}

    Optional<Measured> concept(String text, Taxonomy taxonomy) {
        String local = text.substring(text.indexOf(':') + 1);
        int joint = local.lastIndexOf('_');
        Optional<Measured> found = taxonomy.concepts().stream()
                .filter(concept -> matches(concept.name(), text, taxonomy))
                .findFirst()
                .map(concept -> new Measured(concept.name(), Optional.empty()));
        if (found.isEmpty() && joint > 0) {
            String before = text.substring(0, text.lastIndexOf('_'));
            found = taxonomy.concepts().stream()
                    .filter(concept -> matches(concept.name(), before, taxonomy))
                    .findFirst()
                    .flatMap(concept -> taxonomy.measures().stream()
                            .filter(measure -> measure.name().name().equals(local.substring(joint + 1)))
                            .findFirst()
                            .map(measure -> new Measured(concept.name(), Optional.of(measure.name()))));
        }
        if (found.isEmpty()) {
            problem(text, "This is no concept of the taxonomy; `tanshin taxonomy concepts` lists them.");
        }
        return found;
    }

    Optional<QName> member(String text, Taxonomy taxonomy) {
        List<QName> found = taxonomy.members().stream()
                .map(tanshin.taxonomy.Member::name)
                .filter(name -> matches(name, text, taxonomy))
                .toList();
        if (found.isEmpty()) {
            problem(text, "This is no member of a dimension; `tanshin taxonomy` lists them.");
        } else if (found.size() > 1) {
            problem(
                    text,
                    "This may be "
                            + found.stream().map(taxonomy.prefixes()::write).collect(Collectors.joining(" or "))
                            + "; write the one that is meant.");
        }
        return found.stream().findFirst();
    }

    /** A language of labels. */
    void language(String code) {
        if (!Documents.LANGUAGES.contains(code)) {
            problem(
                    "--lang " + code,
                    "There is no such language. Known: " + String.join(", ", Documents.LANGUAGES) + ".");
        }
    }

    void problem(String argument, String message) {
        problems.add(new InputProblem(argument, 0, 0, message));
    }

    private static boolean matches(QName name, String text, Taxonomy taxonomy) {
        return taxonomy.prefixes().write(name).equals(text) || name.name().equals(text);
    }
}
