package tanshin.taxonomy;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A way of dividing facts by members.
 *
 * @param defaultMember the member that a fact has when it names none; never written in a fact
 * @param byFiling whether its members state what one filing thinks, such as a target: another filing's figure is another
 *     fact, not a duplicate
 */
public record Dimension(QName name, Labels labels, QName defaultMember, boolean byFiling) {}
