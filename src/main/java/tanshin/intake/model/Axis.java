package tanshin.intake.model;

import tanshin.fact.QName;

/** What a fact says about one dimension. */
public sealed interface Axis {

    /** One of the members that the taxonomy names. */
    record Member(QName name) implements Axis {}

    /** A value of its own, such as a contract's number. */
    record Typed(String value) implements Axis {}
}
