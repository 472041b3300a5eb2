package tanshin.xbrl;

/** Namespaces, roles and arc roles of the standards, and where their schemas are. */
final class Spaces {

    static final String XBRLI = "http://www.xbrl.org/2003/instance";
    static final String LINK = "http://www.xbrl.org/2003/linkbase";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XSD = "http://www.w3.org/2001/XMLSchema";
    static final String XBRLDT = "http://xbrl.org/2005/xbrldt";
    static final String XBRLDI = "http://xbrl.org/2006/xbrldi";
    static final String TYPES = "http://www.xbrl.org/dtr/type/2022-03-31";
    static final String REFERENCE = "http://www.xbrl.org/2006/ref";

    static final String XBRLI_SCHEMA = "http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd";
    static final String LINK_SCHEMA = "http://www.xbrl.org/2003/xbrl-linkbase-2003-12-31.xsd";
    static final String XBRLDT_SCHEMA = "http://www.xbrl.org/2005/xbrldt-2005.xsd";
    static final String TYPES_SCHEMA = "https://www.xbrl.org/dtr/type/2022-03-31/types.xsd";
    static final String REFERENCE_SCHEMA = "http://www.xbrl.org/2006/ref-2006-02-27.xsd";

    static final String ROLE = "http://www.xbrl.org/2003/role/";
    static final String ARCROLE = "http://www.xbrl.org/2003/arcrole/";
    static final String NEGATED = "http://www.xbrl.org/2009/role/";
    static final String NEGATED_SCHEMA = "http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd";
    static final String DIMENSION_ARCROLE = "http://xbrl.org/int/dim/arcrole/";

    /** Calculations 1.1, section 4. */
    static final String SUMMATION = "https://xbrl.org/2023/arcrole/summation-item";

    static final String SUMMATION_SCHEMA = "https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item";

    private Spaces() {}
}
