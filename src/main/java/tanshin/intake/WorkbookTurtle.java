package tanshin.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.FactValue;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.dts.Dts;
import tanshin.intake.model.RawFact;

/** The definition of a workbook: a table for each presentation network that facts have a place in. */
final class WorkbookTurtle {

    private static final String STYLES = "https://w3id.org/tanshin/report/style/";
    private static final String PERIODS = "https://w3id.org/tanshin/period/";

    private final Company company;
    private final Wordbook words;
    private final Dts dts;
    private final TurtleText turtle;
    private final StatementColumns columns;
    private final String space;
    private final Set<Scale> scales = EnumSet.noneOf(Scale.class);
    private int lines;

    WorkbookTurtle(String filing, Company company, Namespaces namespaces, Wordbook words, Dts dts, Axes axes) {
        this.company = company;
        this.words = words;
        this.dts = dts;
        this.turtle = new TurtleText(namespaces);
        this.columns = new StatementColumns(company.calendar(), axes);
        this.space = company.namespace() + "report/" + filing + "/";
    }

    String of(List<RawFact> facts, Map<QName, Meaning> meanings) {
        Map<QName, List<RawFact>> byConcept = new HashMap<>();
        facts.forEach(fact -> byConcept
                .computeIfAbsent(fact.concept(), any -> new ArrayList<>())
                .add(fact));
        StatementRows rows = new StatementRows(dts, byConcept.keySet());
        List<QName> tables = new ArrayList<>();
        for (String role : rows.roles()) {
            table(tables.size() + 1, title(role), rows.of(role), byConcept).ifPresent(tables::add);
        }
        if (tables.isEmpty()) {
            Labels everything = Labels.of(Map.of("en", "Figures", "ja", "計数"));
            table(1, everything, StatementRows.flat(meanings.keySet()), byConcept)
                    .ifPresent(tables::add);
        }
        styles();
        turtle.about(ours("Workbook"), "Report")
                .labels(Labels.of(Map.of(
                        "en", company.labels().in("en") + ": figures as reported",
                        "ja", company.labels().in("ja") + "：報告計数")))
                .text("fileName", "workbook")
                .text("format", "xlsx")
                .flag("onlyCumulative", false)
                .flag("omitsEmpty", true)
                .flag("perLanguage", false)
                .list("tables", tables);
        return turtle.toString();
    }

    /** What a network is called, without the number that it is sorted by. */
    private Labels title(String role) {
        String definition = dts.role(role);
        String plain = definition.replaceFirst("^[0-9A-Za-z.]* ?- (Statement|Disclosure|Document|Schedule)? ?-? ?", "");
        String name = plain.isEmpty() ? Wordbook.apart(role.replaceAll(".*[/_]", "")) : plain;
        return Labels.same(name);
    }

    private Optional<QName> table(
            int number, Labels title, List<StatementRows.Row> rows, Map<QName, List<RawFact>> byConcept) {
        List<RawFact> facts = StatementRows.concepts(rows).stream()
                .flatMap(concept -> byConcept.getOrDefault(concept, List.of()).stream())
                .toList();
        List<StatementColumns.Group> groups = columns.of(facts);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        QName name = ours("Table" + number);
        List<QName> columnNames = new ArrayList<>();
        groups.forEach(group -> columns(group, columnNames));
        List<QName> rowNames = rows(rows);
        turtle.about(name, "Table")
                .labels(title)
                .link("amounts", style(facts))
                .list("columns", columnNames)
                .list("rows", rowNames);
        return Optional.of(name);
    }

    /** The periods themselves, or a line for the members with the periods under it. */
    private void columns(StatementColumns.Group group, List<QName> names) {
        List<QName> periods =
                group.periods().stream().map(name -> new QName(PERIODS, name)).toList();
        if (group.members().isEmpty()) {
            names.addAll(periods);
            return;
        }
        QName name = line();
        turtle.about(name, "Line").labels(joined(group.members()));
        group.members().values().forEach(member -> turtle.link("member", member));
        turtle.list("lines", periods);
        names.add(name);
    }

    private Labels joined(SortedMap<QName, QName> members) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String language : List.of("en", "ja")) {
            texts.put(
                    language,
                    String.join(
                            language.equals("ja") ? "・" : ", ",
                            members.values().stream()
                                    .map(member -> words.of(member).in(language))
                                    .toList()));
        }
        return new Labels(texts);
    }

    private List<QName> rows(List<StatementRows.Row> rows) {
        List<QName> names = new ArrayList<>();
        for (StatementRows.Row row : rows) {
            String role = row.label().orElse(Dts.STANDARD_LABEL);
            String kind = role.toLowerCase(java.util.Locale.ROOT);
            boolean plain = role.equals(Dts.STANDARD_LABEL)
                    && !row.heading()
                    && row.rows().isEmpty();
            if (plain) {
                names.add(row.concept());
                continue;
            }
            List<QName> below = rows(row.rows());
            QName name = line();
            turtle.about(name, "Line").labels(words.of(row.concept(), role));
            if (!row.heading()) {
                turtle.link("concept", row.concept());
            }
            if (row.heading()) {
                turtle.core("emphasis", "Heading");
            } else if (kind.contains("total")) {
                turtle.core("emphasis", "Total");
            }
            if (kind.contains("negated")) {
                turtle.flag("negated", true);
            }
            if (kind.contains("periodstart")) {
                turtle.link("period", new QName(PERIODS, "Opening"));
            }
            if (!below.isEmpty()) {
                turtle.list("lines", below);
            }
            names.add(name);
        }
        return names;
    }

    /** In the power of ten in which most amounts of money are stated. */
    private QName style(List<RawFact> facts) {
        List<Integer> places = new ArrayList<>();
        for (RawFact fact : facts) {
            if (fact.value() instanceof FactValue.Numeric number
                    && fact.unit().map(Unit::monetary).orElse(false)
                    && !number.decimals().exact()) {
                places.add(number.decimals().places());
            }
        }
        int usual = Company.most(places).orElse(0);
        Scale scale = usual <= -6 ? Scale.MILLIONS : usual <= -3 ? Scale.THOUSANDS : Scale.ONES;
        if (company.currency().equals("JPY")) {
            return new QName(STYLES, scale.name);
        }
        scales.add(scale);
        return ours(scale.name);
    }

    /** Powers of ten that tables are written in, and what they are called before the code of a currency. */
    private enum Scale {
        ONES("Ones", 0, "", ""),
        THOUSANDS("Thousands", 3, "thousands of ", "千"),
        MILLIONS("Millions", 6, "millions of ", "百万");

        private final String name;
        private final int power;
        private final String english;
        private final String japanese;

        Scale(String name, int power, String english, String japanese) {
            this.name = name;
            this.power = power;
            this.english = english;
            this.japanese = japanese;
        }
    }

    /** The styles that the program has are of yen; other currencies get their own. */
    private void styles() {
        for (Scale scale : scales) {
            turtle.about(ours(scale.name), "AmountStyle")
                    .labels(Labels.of(Map.of(
                            "en", scale.english + company.currency(), "ja", scale.japanese + company.currency())))
                    .number("places", 0)
                    .text("rounding", "HALF_UP")
                    .number("scale", scale.power)
                    .text("suffix", "");
        }
    }

    private QName line() {
        lines++;
        return ours("Line" + lines);
    }

    private QName ours(String name) {
        return new QName(space, name);
    }
}
