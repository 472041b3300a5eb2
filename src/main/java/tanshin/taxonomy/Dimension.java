package tanshin.taxonomy;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A way of dividing facts by members.
 *
 * @param defaultMember the member that a fact has when it names none; never written in a fact
 */
public record Dimension(QName name, Labels labels, QName defaultMember) {}
