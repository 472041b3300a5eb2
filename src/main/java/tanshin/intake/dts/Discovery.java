package tanshin.intake.dts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tanshin.fact.BadInputException;
import tanshin.fact.QName;
import tanshin.intake.model.Limits;
import tanshin.intake.model.Notes;
import tanshin.intake.model.Place;
import tanshin.intake.model.RawReport;
import tanshin.intake.xml.XmlCursor;

/** Follows a report's references from file to file and gathers what they say (XBRL 2.1, 3.2). */
public final class Discovery {

    private final TaxonomyFiles files;
    private final Notes notes;
    private final Dts dts = new Dts();
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Map<String, QName>> identified = new HashMap<>();
    private final Map<String, String> namespaceOfMissing = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();
    private final List<Located> located = new ArrayList<>();
    private final Map<List<Object>, Weighted> relations = new LinkedHashMap<>();

    /** A file to be read; an included schema takes a namespace from outside. */
    private record Task(String address, String namespace, Place from) {}

    private record Weighted(Relation relation, BigDecimal priority, boolean prohibited) {}

    public Discovery(TaxonomyFiles files, Notes notes) {
        this.files = files;
        this.notes = notes;
    }

    /** A linkbase that can only be read when all schemas are known. */
    private record Located(Task task) {}

    /**
     * Everything that the report's references lead to.
     *
     * @param base the address that the references are relative to
     * @param namespaces the report's own prefixes, by which names in missing schemas are told
     */
    public Dts discover(String base, List<RawReport.Reference> references, Map<String, String> namespaces) {
        namespaces.forEach((prefix, namespace) ->
                prefixes.computeIfAbsent(namespace, any -> new HashSet<>()).add(prefix));
        references.forEach(reference ->
                tasks.add(new Task(files.resolve(base, withoutFragment(reference.href())), "", reference.place())));
        while (!tasks.isEmpty() || !located.isEmpty()) {
            // linkbases wait until every schema that is known by then has told its identifiers
            Task task = tasks.isEmpty() ? located.remove(0).task() : tasks.remove();
            read(task);
        }
        dts.relate(relations.values().stream()
                .filter(weighted -> !weighted.prohibited())
                .map(Weighted::relation)
                .toList());
        return dts;
    }

    private final Set<String> waiting = new HashSet<>();

    private void read(Task task) {
        boolean linkbase = waiting.contains(task.address());
        if (!linkbase && !seen.add(task.address())) {
            return;
        }
        if (seen.size() > Limits.TAXONOMY_FILES) {
            throw new BadInputException(
                    task.from().problem("The taxonomy has more than " + Limits.TAXONOMY_FILES + " files."));
        }
        try (InputStream in = files.open(task.address()).orElse(null)) {
            if (in == null) {
                missing(task);
                return;
            }
            try (XmlCursor xml = XmlCursor.open(files.display(task.address()), in)) {
                document(xml, task, linkbase);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + files.display(task.address()) + " cannot be read", e);
        } catch (BadInputException e) {
            e.problems()
                    .forEach(problem -> notes.wrong(
                            new Place(problem.file(), problem.line(), problem.column()), problem.message()));
        }
    }

    private void document(XmlCursor xml, Task task, boolean readNow) {
        while (xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("schema")) {
                    new SchemaReader(xml, task.address(), this).read(task.namespace());
                } else if (xml.name().equals("linkbase") && readNow) {
                    new LinkbaseReader(xml, task.address(), this).read();
                } else if (xml.name().equals("linkbase")) {
                    locators(xml, task);
                } else {
                    notes.say(
                            "no-taxonomy",
                            Place.of(files.display(task.address())),
                            "This is neither a schema nor a linkbase; it is left out.");
                }
                return;
            }
        }
    }

    /** Schemas that only a linkbase leads to are found before it is read. */
    private void locators(XmlCursor xml, Task task) {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("loc")) {
                xml.attribute(tanshin.intake.instance.Names.XLINK, "href")
                        .filter(href -> href.indexOf('#') > 0)
                        .map(href -> files.resolve(task.address(), withoutFragment(href)))
                        .filter(address -> !seen.contains(address))
                        .ifPresent(address -> tasks.add(new Task(address, "", xml.place())));
            }
        }
        waiting.add(task.address());
        located.add(new Located(task));
    }

    private void missing(Task task) {
        if (!Standard.isKnown(task.address())) {
            notes.say(
                    "missing-taxonomy",
                    task.from(),
                    files.display(task.address())
                            + " is neither beside the report nor in a taxonomy package that was given; what it defines"
                            + " is guessed from the facts. Give the package as one more FILE.");
        }
    }

    Dts dts() {
        return dts;
    }

    /** A reference from a schema to another one. */
    void schema(String from, Optional<String> location, Optional<String> namespace, Optional<String> including) {
        location.ifPresent(href -> {
            String address = files.resolve(from, withoutFragment(href));
            namespace.ifPresent(name -> namespaceOfMissing.putIfAbsent(address, name));
            tasks.add(new Task(address, including.orElse(""), Place.of(files.display(from))));
        });
    }

    /** A reference from a schema to a linkbase. */
    void linkbase(String from, Optional<String> href) {
        href.ifPresent(
                to -> tasks.add(new Task(files.resolve(from, withoutFragment(to)), "", Place.of(files.display(from)))));
    }

    void namespaces(XmlCursor xml) {
        xml.declaredPrefixes((prefix, namespace) ->
                prefixes.computeIfAbsent(namespace, any -> new HashSet<>()).add(prefix));
    }

    void identify(String address, String id, QName element) {
        identified.computeIfAbsent(address, any -> new HashMap<>()).putIfAbsent(id, element);
    }

    /** The element that a locator means; of a schema that is not there, the one that its identifier is customarily made of. */
    Optional<QName> element(String from, String href) {
        int hash = href.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String address = hash == 0 ? from : files.resolve(from, href.substring(0, hash));
        String id = href.substring(hash + 1);
        Map<String, QName> known = identified.get(address);
        if (known != null && known.containsKey(id)) {
            return Optional.of(known.get(id));
        }
        Optional<QName> guessed =
                Optional.ofNullable(namespaceOfMissing.get(address)).flatMap(namespace -> guessed(namespace, id));
        if (known != null || guessed.isEmpty()) {
            notes.say(
                    "locator",
                    Place.of(files.display(from)),
                    "The linkbase names " + id + " of " + files.display(address)
                            + ", which cannot be found; its arrows are left out.");
        }
        return known == null ? guessed : Optional.empty();
    }

    /** Identifiers are by custom the prefix of the namespace, a low line, and the name. */
    private Optional<QName> guessed(String namespace, String id) {
        return prefixes.getOrDefault(namespace, Set.of()).stream()
                .filter(prefix -> id.startsWith(prefix + "_"))
                .map(prefix -> new QName(namespace, id.substring(prefix.length() + 1)))
                .findFirst()
                .or(() -> Optional.of(id.indexOf('_'))
                        .filter(at -> at > 0)
                        .map(at -> new QName(namespace, id.substring(at + 1))));
    }

    /** Of equivalent arcs the one with the highest priority counts, and prohibition counts as higher (XBRL 2.1, 3.5.3.9.7.5). */
    void relate(Relation relation, BigDecimal priority, boolean prohibited) {
        List<Object> key = List.of(
                relation.role(),
                relation.arcrole(),
                relation.from(),
                relation.to(),
                relation.order().stripTrailingZeros(),
                relation.weight().map(BigDecimal::stripTrailingZeros),
                relation.preferredLabel(),
                relation.targetRole());
        Weighted other = relations.get(key);
        int order = other == null ? 1 : priority.compareTo(other.priority());
        if (order > 0 || (order == 0 && prohibited)) {
            relations.put(key, new Weighted(relation, priority, prohibited));
        }
    }

    private static String withoutFragment(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }
}
