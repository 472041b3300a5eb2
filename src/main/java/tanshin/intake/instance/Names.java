package tanshin.intake.instance;

import tanshin.fact.QName;
import tanshin.fact.Unit;

/** Namespaces and names of XBRL 2.1 and Dimensions 1.0. */
public final class Names {

    public static final String XBRLI = Unit.XBRLI;
    public static final String LINK = "http://www.xbrl.org/2003/linkbase";
    public static final String XLINK = "http://www.w3.org/1999/xlink";
    public static final String XBRLDI = "http://xbrl.org/2006/xbrldi";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** The measure of numbers without a unit; the Open Information Model leaves it out. */
    public static final QName PURE = new QName(XBRLI, "pure");

    private Names() {}
}
