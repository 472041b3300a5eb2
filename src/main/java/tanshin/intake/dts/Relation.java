package tanshin.intake.dts;

import java.math.BigDecimal;
import java.util.Optional;
import tanshin.fact.QName;

/**
 * One arrow of a network (XBRL 2.1, 3.5.3.9), prohibited and overridden ones left out.
 *
 * @param role the network that it belongs to
 * @param arcrole what it says
 * @param weight of a summand
 * @param preferredLabel the role of the label that a row has in a presentation
 * @param targetRole where a dimension's network goes on, if in another one
 */
public record Relation(
        String role,
        String arcrole,
        QName from,
        QName to,
        BigDecimal order,
        Optional<BigDecimal> weight,
        Optional<String> preferredLabel,
        Optional<String> targetRole) {

    public static final String PARENT_CHILD = "http://www.xbrl.org/2003/arcrole/parent-child";
    public static final String SUMMATION = "http://www.xbrl.org/2003/arcrole/summation-item";
    public static final String SUMMATION_11 = "https://xbrl.org/2023/arcrole/summation-item";
    public static final String DIMENSION_DOMAIN = "http://xbrl.org/int/dim/arcrole/dimension-domain";
    public static final String DOMAIN_MEMBER = "http://xbrl.org/int/dim/arcrole/domain-member";
    public static final String DIMENSION_DEFAULT = "http://xbrl.org/int/dim/arcrole/dimension-default";
    public static final String HYPERCUBE_DIMENSION = "http://xbrl.org/int/dim/arcrole/hypercube-dimension";

    boolean is(String wanted) {
        return arcrole.equals(wanted);
    }

    /** Whether the sum that it is part of is one of Calculations 1.0 or 1.1. */
    public boolean summation() {
        return is(SUMMATION) || is(SUMMATION_11);
    }
}
