package tanshin.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.intake.dts.Dts;
import tanshin.intake.dts.Relation;
import tanshin.taxonomy.Concept;

/** What the taxonomy of a report comes to in the words of ours: files of Turtle, by their names. */
final class CompanyTaxonomy {

    private final Company company;
    private final Namespaces namespaces;
    private final Wordbook words;
    private final Predicate<QName> known;

    CompanyTaxonomy(Company company, Namespaces namespaces, Wordbook words, Predicate<QName> known) {
        this.company = company;
        this.namespaces = namespaces;
        this.words = words;
        this.known = known;
    }

    /** The company: its identifier, its fiscal year, its currency. */
    String company(Set<tanshin.fact.EntityId> entities) {
        TurtleText turtle = new TurtleText(namespaces);
        int number = 0;
        for (tanshin.fact.EntityId id : entities) {
            boolean reporter = id.equals(company.id());
            number += reporter ? 0 : 1;
            QName name = reporter ? company.name() : company.name().withName("Other" + number);
            turtle.about(name, "ReportingEntity")
                    .labels(reporter ? company.labels() : Labels.same(id.identifier()))
                    .text("scheme", id.scheme())
                    .text("identifier", id.identifier())
                    .text(
                            "fiscalYearBegins",
                            company.calendar().calendar().firstDay().toString())
                    .text("reportingCurrency", company.currency());
            company.calendar()
                    .spans()
                    .forEach((period, days) ->
                            turtle.text("fiscalSpan", period.code() + " " + days.first() + " " + days.last()));
        }
        return turtle.toString();
    }

    String concepts(Collection<Meaning> meanings) {
        TurtleText turtle = new TurtleText(namespaces);
        for (Meaning meaning : meanings) {
            if (known.test(meaning.name())) {
                continue;
            }
            turtle.about(meaning.name(), conceptClass(meaning.type())).labels(meaning.labels());
            meaning.definition().ifPresent(turtle::definition);
            meaning.balance().ifPresent(balance -> turtle.core("balance", camel(balance.name())));
            turtle.core("periodType", meaning.instant() ? "Instant" : "Duration");
            if (meaning.type().numeric()) {
                turtle.flag("signed", true);
            }
            if (meaning.type().numeric() && meaning.type() != Concept.Type.MONETARY) {
                turtle.flag("additive", false);
            }
            meaning.unit().ifPresent(unit -> {
                turtle.link("unit", unit.numerators().get(0));
                unit.denominators().stream().findFirst().ifPresent(below -> turtle.link("perUnit", below));
            });
        }
        return turtle.toString();
    }

    String dimensions(List<Axes.Use> uses) {
        TurtleText turtle = new TurtleText(namespaces);
        Map<QName, Set<QName>> dimensionsOf = new TreeMap<>();
        for (Axes.Use use : uses) {
            if (!known.test(use.name())) {
                turtle.about(use.name(), "Dimension")
                        .labels(words.of(use.name()))
                        .link("default", use.defaultMember());
                if (use.typed()) {
                    turtle.flag("typed", true);
                }
            }
            use.members()
                    .forEach(member -> dimensionsOf
                            .computeIfAbsent(member, any -> new TreeSet<>())
                            .add(use.name()));
        }
        dimensionsOf.forEach((member, dimensions) -> {
            boolean ours = member.namespace().startsWith(company.namespace());
            turtle.about(member, "Member").labels(ours ? UNDIVIDED : words.of(member));
            dimensions.forEach(dimension -> turtle.link("dimension", dimension));
        });
        return turtle.toString();
    }

    private static final Labels UNDIVIDED = Labels.of(Map.of("en", "undivided", "ja", "区分なし"));

    String units(Set<Unit> units) {
        TurtleText turtle = new TurtleText(namespaces);
        Set<QName> measures = new TreeSet<>();
        units.forEach(unit -> {
            measures.addAll(unit.numerators());
            measures.addAll(unit.denominators());
        });
        for (QName measure : measures) {
            boolean standard = measure.namespace().equals(Unit.XBRLI)
                    || (measure.namespace().equals(Unit.ISO4217)
                            && measure.name().matches("[A-Z]{3}"));
            if (!standard && !known.test(measure)) {
                turtle.about(measure, "Unit").labels(Labels.same(Wordbook.apart(measure.name())));
            }
        }
        return turtle.toString();
    }

    /** Sums by network and total; only those that have something to add to facts of the report. */
    String calculations(Dts dts, Set<QName> reported) {
        Map<String, Map<QName, List<Relation>>> sums = new TreeMap<>();
        for (Relation relation : dts.relations()) {
            if (relation.summation()) {
                sums.computeIfAbsent(relation.role(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(relation.from(), any -> new ArrayList<>())
                        .add(relation);
            }
        }
        TurtleText turtle = new TurtleText(namespaces);
        Set<String> taken = new TreeSet<>();
        sums.forEach((role, totals) -> totals.forEach((total, items) -> {
            boolean used =
                    reported.contains(total) && items.stream().map(Relation::to).anyMatch(reported::contains);
            if (used) {
                sum(turtle, unique(taken, role, total), called(dts, role), total, items, reported);
            }
        }));
        return turtle.toString();
    }

    private void sum(
            TurtleText turtle, QName name, String called, QName total, List<Relation> items, Set<QName> reported) {
        List<QName> adds = new ArrayList<>();
        List<QName> subtracts = new ArrayList<>();
        Map<QName, BigDecimal> weighted = new LinkedHashMap<>();
        for (Relation item :
                items.stream().sorted(Comparator.comparing(Relation::order)).toList()) {
            BigDecimal weight = item.weight().orElse(BigDecimal.ONE);
            if (!reported.contains(item.to())) {
                continue;
            }
            if (weight.compareTo(BigDecimal.ONE) == 0) {
                adds.add(item.to());
            } else if (weight.compareTo(BigDecimal.ONE.negate()) == 0) {
                subtracts.add(item.to());
            } else {
                weighted.put(item.to(), weight);
            }
        }
        turtle.about(name, "Calculation")
                .labels(labelled(words.of(total), called))
                .core("binding", "InInstance")
                .link("total", total)
                .list("adds", adds)
                .list("subtracts", subtracts);
        List<QName> contributors = weighted.keySet().stream()
                .map(item -> name.withName(name.name() + "-" + item.name()))
                .toList();
        contributors.forEach(contributor -> turtle.link("weighs", contributor));
        int number = 0;
        for (Map.Entry<QName, BigDecimal> item : weighted.entrySet()) {
            turtle.about(contributors.get(number++), "Contributor")
                    .link("item", item.getKey())
                    .text("weight", item.getValue().toPlainString());
        }
    }

    private static String called(Dts dts, String role) {
        return dts.role(role).isEmpty() ? role : dts.role(role);
    }

    private static Labels labelled(Labels total, String role) {
        return Labels.of(Map.of("en", total.in("en") + " (" + role + ")", "ja", total.in("ja") + "（" + role + "）"));
    }

    private QName unique(Set<String> taken, String role, QName total) {
        String base = total.name().replaceAll("[^A-Za-z0-9_-]", "") + "-"
                + role.replaceAll(".*/", "").replaceAll("[^A-Za-z0-9_-]", "");
        String name = base.matches("[A-Za-z_].*") ? base : "Sum-" + base;
        String unique = name;
        for (int number = 2; !taken.add(unique); number++) {
            unique = name + "-" + number;
        }
        return new QName(company.namespace() + "calculation/", unique);
    }

    private static String conceptClass(Concept.Type type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("_", -1)) {
            name.append(camel(word));
        }
        return name.append("Concept").toString();
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The company's own namespaces get prefixes that tell them from others'. */
    static void suggest(Namespaces namespaces, Company company, String filing) {
        Map<String, String> ours = new LinkedHashMap<>();
        ours.put("company", "company/");
        ours.put("calculation", "calculation/");
        ours.put("undivided", "undivided/");
        namespaces.suggest("period", "https://w3id.org/tanshin/period/");
        namespaces.suggest("style", "https://w3id.org/tanshin/report/style/");
        namespaces.suggest("x-" + company.slug() + "-report", company.namespace() + "report/" + filing + "/");
        ours.forEach(
                (kind, folder) -> namespaces.suggest("x-" + company.slug() + "-" + kind, company.namespace() + folder));
    }

    static Optional<String> nonEmpty(String turtle) {
        return turtle.contains("\n  a core:") ? Optional.of(turtle) : Optional.empty();
    }
}
