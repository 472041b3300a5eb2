package tanshin.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.Fact;
import tanshin.fact.Ledger;
import tanshin.fact.QName;
import tanshin.network.Instances.Instance;
import tanshin.taxonomy.Taxonomy;

/** The equations of a ledger, found from the figures that take part in them; each is made once. */
final class Equations {

    private static final int MANY = 500;

    private final Instances instances;
    private final Edition edition;
    private final Figures figures;
    private final List<List<Wired>> byFigure = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final BitSet made = new BitSet();
    private final Set<Instance.Key> keys = new HashSet<>();
    private final Map<Dimensions, List<Equation>> definitions = new HashMap<>();
    private final List<Wired> all = new ArrayList<>();

    Equations(Ledger ledger, Taxonomy taxonomy, Edition edition, Figures figures) {
        this.instances = new Instances(taxonomy, used(ledger));
        this.edition = edition;
        this.figures = figures;
        new PrintedEquations(taxonomy, edition).of(ledger).forEach(this::add);
    }

    /**
     * The equations made so far that a figure takes part in, in a fixed order. One that lacks two figures is made when one of
     * them becomes known: until then it says nothing.
     */
    List<Wired> touching(int figure) {
        return figure < byFigure.size() ? byFigure.get(figure) : List.of();
    }

    /** The same, with those that only the figure itself comes to. */
    List<Wired> about(int figure) {
        if (!made.get(figure)) {
            add(figure, useful(figure));
        }
        return touching(figure);
    }

    /** Takes note that figures are known, from now on, and makes their equations: side by side where they are many. */
    void known(int[] some) {
        int[] open = IntStream.of(some).filter(figure -> !known.get(figure)).toArray();
        IntStream.of(open).forEach(known::set);
        IntStream side =
                open.length < MANY ? IntStream.of(open) : IntStream.of(open).parallel();
        List<List<Made>> found = side.mapToObj(this::useful).toList();
        for (int at = 0; at < open.length; at++) {
            add(open[at], found.get(at));
        }
    }

    /** An equation with what tells it from every other. */
    private record Made(Instance.Key key, Equation equation) {}

    /** The equations of a figure that are not there yet and lack one figure at most. Changes nothing. */
    private List<Made> useful(int figure) {
        List<Made> useful = new ArrayList<>();
        for (Instance instance : instances.around(figures.get(figure))) {
            if (!keys.contains(instance.key())) {
                Equation equation = edition.settle(instance.equation().get());
                if (!instance.shared() || lacksOneAtMost(equation)) {
                    useful.add(new Made(instance.key(), equation));
                }
            }
        }
        return useful;
    }

    private boolean lacksOneAtMost(Equation equation) {
        boolean lacking = !isKnown(equation.result());
        Dimensions lacked = equation.result();
        for (Dimensions input : equation.inputs()) {
            if (!isKnown(input) && !(lacking && input.equals(lacked))) {
                if (lacking) {
                    return false;
                }
                lacking = true;
                lacked = input;
            }
        }
        return true;
    }

    private boolean isKnown(Dimensions figure) {
        int number = figures.find(figure);
        return number >= 0 && known.get(number);
    }

    private void add(int figure, List<Made> equations) {
        made.set(figure);
        for (Made each : equations) {
            if (keys.add(each.key())) {
                add(each.equation());
            }
        }
    }

    /** The equations that say how a figure follows from others, whether or not these are known. */
    List<Equation> defining(Dimensions figure) {
        List<Equation> known = definitions.get(figure);
        if (known == null) {
            known = findDefining(figure);
            definitions.put(figure, known);
        }
        return known;
    }

    private List<Equation> findDefining(Dimensions figure) {
        int number = figures.number(figure);
        Stream<Equation> there = touching(number).stream()
                .filter(wired -> wired.result() == number && wired.readable(0))
                .map(Wired::equation);
        Stream<Equation> others = instances.around(figure).stream()
                .filter(instance -> !keys.contains(instance.key()) && mayDefine(instance.key(), figure))
                .map(instance -> edition.settle(instance.equation().get()))
                .filter(equation ->
                        equation.result().equals(figure) && saysSomething(equation) && definesResult(equation));
        return Stream.concat(there, others).distinct().toList();
    }

    /** Before it is built: whether what the equation gives is the figure, but perhaps for its edition. */
    private static boolean mayDefine(Instance.Key key, Dimensions figure) {
        return key.result().concept().equals(figure.concept())
                && key.result().measure().equals(figure.measure())
                && key.result().period().equals(figure.period());
    }

    private static boolean definesResult(Equation equation) {
        return !(equation instanceof Equation.Quotient quotient) || quotient.reading() != Equation.Reading.BACKWARD;
    }

    /** How many equations are made so far. */
    int count() {
        return all.size();
    }

    /** Every equation made so far. */
    List<Wired> made() {
        return List.copyOf(all);
    }

    private void add(Equation equation) {
        if (saysSomething(equation)) {
            Wired wired = new Wired(all.size(), equation, figures);
            all.add(wired);
            for (int figure : wired.figures()) {
                while (byFigure.size() <= figure) {
                    byFigure.add(new ArrayList<>(4));
                }
                byFigure.get(figure).add(wired);
            }
        }
    }

    private static boolean saysSomething(Equation equation) {
        return equation.takes(any -> true) && !equation.takes(equation.result()::equals);
    }

    /** The dimensions by which the reported figures of each concept are divided. */
    private static Map<QName, Set<QName>> used(Ledger ledger) {
        Map<QName, Set<QName>> used = new HashMap<>();
        ledger.stream()
                .map(Fact::dimensions)
                .forEach(figure -> used.computeIfAbsent(figure.concept(), any -> new HashSet<>())
                        .addAll(figure.members().keySet()));
        return used;
    }
}
