package tanshin.oim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tanshin.fact.Dimensions;
import tanshin.fact.EntityId;
import tanshin.fact.Fact;
import tanshin.fact.FactValue;
import tanshin.fact.Period;
import tanshin.fact.Prefixes;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;
import tanshin.taxonomy.Element;
import tanshin.taxonomy.Taxonomy;

/** Writes names, entities, units and periods as the Open Information Model does, and remembers the prefixes that it needs. */
final class OimNames {

    /** The namespace of our extension properties. */
    static final String TANSHIN = "https://w3id.org/tanshin/core/";

    private final Taxonomy taxonomy;
    private final Map<String, String> prefixByNamespace = new HashMap<>();
    private final SortedMap<String, String> used = new TreeMap<>();
    private final Map<String, String> usedByNamespace = new HashMap<>();
    private final Map<EntityId, String> entities = new HashMap<>();

    /** Prefixes are those of the taxonomy; a namespace without one gets one. */
    OimNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        prefixByNamespace.put(Unit.ISO4217, "iso4217");
        prefixByNamespace.put(Unit.XBRLI, "xbrli");
        Prefixes prefixes = taxonomy.prefixes();
        prefixes.namespaces().forEach((prefix, namespace) -> prefixByNamespace.putIfAbsent(namespace, prefix));
        prefixByNamespace.put(TANSHIN, "tanshin");
        used.put("tanshin", TANSHIN);
    }

    /** Prefixes written so far, and their namespaces. */
    SortedMap<String, String> namespaces() {
        return used;
    }

    String concept(Dimensions figure) {
        return name(Element.name(figure));
    }

    String name(QName name) {
        return prefix(name.namespace(), "ns") + ":" + name.name();
    }

    /** {@code sicc:37740}: the prefix of a scheme is its last word. */
    String entity(EntityId entity) {
        return entities.computeIfAbsent(entity, this::newEntity);
    }

    private String newEntity(EntityId entity) {
        String scheme = entity.scheme();
        String last = scheme.substring(Math.max(scheme.lastIndexOf('/'), scheme.lastIndexOf('#')) + 1);
        return prefix(scheme, last.matches("[A-Za-z][A-Za-z0-9]*") ? last : "scheme") + ":" + entity.identifier();
    }

    /** {@code iso4217:JPY/xbrli:shares}; factors in order (Open Information Model 1.0, "Unit string representation"). */
    String unit(Unit unit) {
        String above = product(unit.numerators());
        if (unit.denominators().isEmpty()) {
            return above;
        }
        return grouped(above, unit.numerators()) + "/" + grouped(product(unit.denominators()), unit.denominators());
    }

    private String product(List<QName> measures) {
        return measures.stream().map(this::name).sorted().collect(Collectors.joining("*"));
    }

    private static String grouped(String product, List<QName> measures) {
        return measures.size() == 1 ? product : "(" + product + ")";
    }

    /** By midnights: the one before the first day, and the one after the last. */
    static String period(Period period) {
        String end = midnight(period.last().plusDays(1));
        return period instanceof Period.Duration span ? midnight(span.first()) + "/" + end : end;
    }

    private static String midnight(LocalDate day) {
        return day + "T00:00:00";
    }

    /** A value that is no number: as it is, and where it is a name its prefix is remembered. */
    String text(Fact fact, FactValue.Text text) {
        boolean name = taxonomy.concept(fact.dimensions().concept())
                .map(Concept::type)
                .filter(Concept.Type.MEMBER::equals)
                .isPresent();
        return name ? taxonomy.prefixes().read(text.content()).map(this::name).orElse(text.content()) : text.content();
    }

    /** Remembers every prefix that the fact needs. */
    void use(Fact fact) {
        Dimensions figure = fact.dimensions();
        prefix(figure.concept().namespace(), "ns");
        entity(figure.entity());
        figure.unit().ifPresent(this::unit);
        figure.members().forEach((dimension, member) -> {
            prefix(dimension.namespace(), "ns");
            prefix(member.namespace(), "ns");
        });
        if (fact.value() instanceof FactValue.Text content) {
            text(fact, content);
        }
    }

    /** Whether a fact without a unit is a number: then it is a pure one. */
    boolean numeric(Fact fact) {
        return fact.dimensions().measure().isPresent()
                || taxonomy.concept(fact.dimensions().concept())
                        .map(concept -> concept.type().numeric())
                        .orElse(true);
    }

    private String prefix(String namespace, String otherwise) {
        String written = usedByNamespace.get(namespace);
        if (written != null) {
            return written;
        }
        String known = prefixByNamespace.get(namespace);
        if (known == null) {
            known = otherwise;
            for (int number = 2; prefixByNamespace.containsValue(known); number++) {
                known = otherwise + number;
            }
            prefixByNamespace.put(namespace, known);
        }
        used.put(known, namespace);
        usedByNamespace.put(namespace, known);
        return known;
    }
}
