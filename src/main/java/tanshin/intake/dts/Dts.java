package tanshin.intake.dts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tanshin.fact.QName;

/** A taxonomy as far as its files were there. */
public final class Dts {

    public static final String STANDARD_LABEL = "http://www.xbrl.org/2003/role/label";
    public static final String DOCUMENTATION = "http://www.xbrl.org/2003/role/documentation";

    private final Map<QName, Declared> elements = new LinkedHashMap<>();
    private final Map<QName, QName> typeBases = new LinkedHashMap<>();
    private final Map<QName, Map<String, SortedMap<String, String>>> labels = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private List<Relation> relations = List.of();

    void add(Declared element) {
        elements.putIfAbsent(element.name(), element);
    }

    void addType(QName name, QName base) {
        typeBases.putIfAbsent(name, base);
    }

    void addRole(String uri, String definition) {
        roles.putIfAbsent(uri, definition);
    }

    void addLabel(QName concept, String role, String language, String text) {
        labels.computeIfAbsent(concept, any -> new LinkedHashMap<>())
                .computeIfAbsent(role, any -> new TreeMap<>())
                .putIfAbsent(language, text);
    }

    void relate(List<Relation> all) {
        relations = List.copyOf(all);
    }

    public Optional<Declared> element(QName name) {
        return Optional.ofNullable(elements.get(name));
    }

    public List<Relation> relations() {
        return relations;
    }

    /** The relations of one kind, in the order of the files. */
    public List<Relation> relations(String arcrole) {
        return relations.stream().filter(relation -> relation.is(arcrole)).toList();
    }

    /** What a network is called; its role where nothing says. */
    public String role(String uri) {
        return roles.getOrDefault(uri, "");
    }

    /** The label of an element in a role, by language; empty where there is none. */
    public SortedMap<String, String> labels(QName name, String role) {
        return labels.getOrDefault(name, Map.of()).getOrDefault(role, new TreeMap<>());
    }

    /** Its type and the types that this is derived from, up to one that no file defines. */
    public List<QName> types(QName element) {
        List<QName> chain = new ArrayList<>();
        Optional<QName> type = element(element).flatMap(Declared::type);
        while (type.isPresent() && !chain.contains(type.get())) {
            chain.add(type.get());
            type = Optional.ofNullable(typeBases.get(type.get()));
        }
        return chain;
    }

    /** The substitution groups that the element is in, the nearest first. */
    public List<QName> groups(QName element) {
        List<QName> chain = new ArrayList<>();
        Optional<QName> group = element(element).flatMap(Declared::group);
        while (group.isPresent() && !chain.contains(group.get())) {
            chain.add(group.get());
            group = element(group.get()).flatMap(Declared::group);
        }
        return chain;
    }

    /** How many elements the schemas declare. */
    public int size() {
        return elements.size();
    }
}
