package tanshin.intake.dts;

import java.util.Optional;
import tanshin.fact.QName;

/**
 * An element that a schema declares (XBRL 2.1, 5.1.1).
 *
 * @param type the name of its type; empty where it has none of a name
 * @param group its substitution group
 * @param instant whether its facts are of a day; empty where the schema does not say
 * @param balance debit or credit, where accounting gives one
 * @param typed whether it is a dimension whose members are values
 */
public record Declared(
        QName name,
        Optional<QName> type,
        Optional<QName> group,
        boolean isAbstract,
        Optional<Boolean> instant,
        Optional<String> balance,
        boolean typed) {}
