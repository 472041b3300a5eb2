package tanshin.xbrl;

import java.util.Optional;
import tanshin.taxonomy.ExchangeElement;

/** The two taxonomies in which summaries were and are filed with the Tokyo Stock Exchange. */
public enum TdnetGeneration {
    /** Filed from 2008 to 2013: XBRL 2.1. */
    FORMER(
            "tse-t-ed",
            "http://www.xbrl.tdnet.info/jp/br/tdnet/t/ed/2007-06-30",
            "http://www.xbrl.tdnet.info/jp/br/tdnet/t/ed/2007-06-30/tse-t-ed-2007-06-30.xsd",
            "tdnet-",
            "http://www.xbrl.tdnet.info/jp/br/tdnet/"),
    /** Filed since 2014: inline XBRL 1.0. */
    CURRENT(
            "tse-ed-t",
            "http://www.xbrl.tdnet.info/taxonomy/jp/tse/tdnet/ed/t/2014-01-12",
            "http://www.xbrl.tdnet.info/taxonomy/jp/tse/tdnet/ed/t/2014-01-12/tse-ed-t-2014-01-12.xsd",
            "tse-",
            "http://www.xbrl.tdnet.info/jp/tse/tdnet/");

    /** Namespace of the element that says that a context of the former taxonomy is of the company alone. */
    static final String FORMER_ENTITY = "http://www.xbrl.tdnet.info/jp/br/tdnet/o/ed/oe/2007-06-30";

    private final String prefix;
    private final String namespace;
    private final String schema;
    private final String file;
    private final String own;

    TdnetGeneration(String prefix, String namespace, String schema, String file, String own) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
        this.file = file;
        this.own = own;
    }

    String prefix() {
        return prefix;
    }

    /** The namespace of the exchange's elements. */
    public String namespace() {
        return namespace;
    }

    /** Where the exchange's schema is found by those who have its package. */
    String schemaAddress() {
        return schema;
    }

    /**
     * The name of a file, without its ending.
     *
     * @param kind such as {@code qcedussm}: quarterly, consolidated, issuers under US GAAP, summary
     */
    String file(String kind, String code, String number) {
        return file + kind + "-" + code + "-" + number;
    }

    /** The namespace of a filing. */
    String namespace(String kind, String code, String number) {
        return own + kind.substring(0, 2) + "/" + kind.substring(2, 6) + "/" + kind.substring(6) + "/" + code + "/"
                + number;
    }

    /** The name of an element in this taxonomy, if it has it. */
    public Optional<String> element(ExchangeElement element, boolean forecast) {
        if (this == CURRENT) {
            return Optional.of(element.name());
        }
        return forecast ? element.formerForecastName() : element.formerName();
    }
}
