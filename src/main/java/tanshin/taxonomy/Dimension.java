package tanshin.taxonomy;

import tanshin.fact.Labels;
import tanshin.fact.QName;

/**
 * A way of dividing facts by members.
 *
 * @param defaultMember the member that a fact has when it names none; never written in a fact
 * @param byFiling whether its members state what one filing thinks, such as a target: another filing's figure is another
 *     fact, not a duplicate
 * @param typed whether its members are values, such as contract numbers, which the taxonomy does not list
 */
public record Dimension(QName name, Labels labels, QName defaultMember, boolean byFiling, boolean typed) {

    /** The name of a member that is a value. */
    public QName valued(String value) {
        return new QName(name.iri() + "=", value);
    }
}
