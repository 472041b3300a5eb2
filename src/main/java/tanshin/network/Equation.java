package tanshin.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tanshin.fact.Dimensions;
import tanshin.fact.QName;

/**
 * One relation of the taxonomy, between the figures of one ledger.
 *
 * <p>It says how its result follows; the network reads it in every direction.
 */
public sealed interface Equation {

    /** The calculation, partition, measure or rule that it is an instance of. */
    QName rule();

    /** What it gives. */
    Dimensions result();

    /** What goes in, in order. */
    List<Dimensions> inputs();

    /** Whether any of what goes in is such. */
    boolean takes(Predicate<Dimensions> such);

    /** The same equation between other figures. */
    Equation with(UnaryOperator<Dimensions> change);

    /** {@code result = Σ weight · figure}. */
    record Sum(QName rule, Dimensions result, List<Term> terms) implements Equation {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Dimensions> inputs() {
            return terms.stream().map(Term::figure).toList();
        }

        @Override
        public boolean takes(Predicate<Dimensions> such) {
            for (Term term : terms) {
                if (such.test(term.figure())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Sum with(UnaryOperator<Dimensions> change) {
            return new Sum(
                    rule,
                    change.apply(result),
                    terms.stream()
                            .map(term -> new Term(term.weight(), change.apply(term.figure())))
                            .toList());
        }
    }

    /** What may be concluded from a quotient. */
    enum Reading {
        /** The quotient alone: a whole is not concluded from a share of it. */
        FORWARD,
        /** The quotient and, when nothing else gives them, what is divided and what it is divided by. */
        BOTH,
        /** Only what is divided and what it is divided by, as another equation defines the quotient. */
        BACKWARD
    }

    /** {@code result = numerator ÷ denominator − less}. */
    record Quotient(
            QName rule,
            Dimensions result,
            Dimensions numerator,
            Dimensions denominator,
            BigDecimal less,
            Reading reading)
            implements Equation {
        @Override
        public List<Dimensions> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public boolean takes(Predicate<Dimensions> such) {
            return such.test(numerator) || such.test(denominator);
        }

        @Override
        public Quotient with(UnaryOperator<Dimensions> change) {
            return new Quotient(
                    rule, change.apply(result), change.apply(numerator), change.apply(denominator), less, reading);
        }
    }

    /** A figure taken so many times. */
    record Term(BigDecimal weight, Dimensions figure) {}

    /** Everything that it relates, the result first. */
    default Stream<Dimensions> figures() {
        return Stream.concat(Stream.of(result()), inputs().stream());
    }
}
