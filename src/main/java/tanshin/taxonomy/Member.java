package tanshin.taxonomy;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/** One of the things that a dimension divides facts by. */
public record Member(QName name, QName dimension, Labels labels, String definition) {}
