package tanshin.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.fact.Labels;
import tanshin.fact.Prefixes;
import tanshin.taxonomy.SpanNames;
import tanshin.taxonomy.Taxonomy;

/** One small report in every format, with the taxonomy of a company that nobody knows. */
final class Samples {

    static final Taxonomy NOTHING = new Taxonomy(new Taxonomy.Parts(
            new Prefixes(Map.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            SpanNames.of(Map.of(), Labels.of(Map.of()), Map.of()),
            Map.of()));

    static final String SCHEMA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xs:schema targetNamespace="http://example.com/acme" xmlns:acme="http://example.com/acme"
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
                xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:link="http://www.xbrl.org/2003/linkbase"
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:num="http://www.xbrl.org/dtr/type/numeric">
              <xs:annotation><xs:appinfo>
                <link:roleType roleURI="http://example.com/role/income" id="income">
                  <link:definition>1 - Statement - Income</link:definition>
                </link:roleType>
                <link:linkbaseRef xlink:type="simple" xlink:href="acme-links.xml"/>
              </xs:appinfo></xs:annotation>
              <xs:import namespace="http://www.xbrl.org/2003/instance"
                  schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
              <xs:element name="Sales" id="acme_Sales" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration" xbrli:balance="credit"/>
              <xs:element name="Costs" id="acme_Costs" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration" xbrli:balance="debit"/>
              <xs:element name="Profit" id="acme_Profit" type="acme:money" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration"/>
              <xs:element name="Cash" id="acme_Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="instant"/>
              <xs:element name="PerShare" id="acme_PerShare" type="num:perShareItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration"/>
              <xs:element name="Margin" id="acme_Margin" type="xbrli:pureItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration"/>
              <xs:element name="Name" id="acme_Name" type="xbrli:stringItemType" substitutionGroup="xbrli:item"
                  xbrli:periodType="duration"/>
              <xs:element name="RegionAxis" id="acme_RegionAxis" type="xbrli:stringItemType" abstract="true"
                  substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration"/>
              <xs:element name="ContractAxis" id="acme_ContractAxis" type="xbrli:stringItemType" abstract="true"
                  substitutionGroup="xbrldt:dimensionItem" xbrli:periodType="duration"
                  xbrldt:typedDomainRef="#acme_Number"/>
              <xs:element name="Number" id="acme_Number" type="xs:string"/>
              <xs:element name="JapanMember" id="acme_JapanMember" type="xbrli:stringItemType" abstract="true"
                  substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
              <xs:complexType name="money"><xs:simpleContent>
                <xs:restriction base="xbrli:monetaryItemType"/>
              </xs:simpleContent></xs:complexType>
            </xs:schema>
            """;

    static final String LINKBASE = """
            <link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">
              <link:calculationLink xlink:type="extended" xlink:role="http://example.com/role/income">
                <link:loc xlink:type="locator" xlink:href="acme.xsd#acme_Profit" xlink:label="profit"/>
                <link:loc xlink:type="locator" xlink:href="acme.xsd#acme_Sales" xlink:label="sales"/>
                <link:loc xlink:type="locator" xlink:href="acme.xsd#acme_Costs" xlink:label="costs"/>
                <link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item"
                    xlink:from="profit" xlink:to="sales" order="1" weight="1"/>
                <link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item"
                    xlink:from="profit" xlink:to="costs" order="2" weight="-1"/>
              </link:calculationLink>
              <link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
                <link:loc xlink:type="locator" xlink:href="acme.xsd#acme_Sales" xlink:label="sales"/>
                <link:label xlink:type="resource" xlink:label="text" xml:lang="en"
                    xlink:role="http://www.xbrl.org/2003/role/label">Net sales</link:label>
                <link:label xlink:type="resource" xlink:label="text" xml:lang="ja"
                    xlink:role="http://www.xbrl.org/2003/role/label">売上高</link:label>
                <link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label"
                    xlink:from="sales" xlink:to="text"/>
              </link:labelLink>
            </link:linkbase>
            """;

    private static final String DEFINED = """
              <xbrli:context id="year">
                <xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier></xbrli:entity>
                <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
              </xbrli:context>
              <xbrli:context id="end">
                <xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier></xbrli:entity>
                <xbrli:period><xbrli:instant>2025-01-01T00:00:00</xbrli:instant></xbrli:period>
              </xbrli:context>
              <xbrli:context id="japan">
                <xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier>
                  <xbrli:segment>
                    <xbrldi:explicitMember dimension="acme:RegionAxis">acme:JapanMember</xbrldi:explicitMember>
                    <xbrldi:typedMember dimension="acme:ContractAxis"><acme:Number>A 1</acme:Number></xbrldi:typedMember>
                  </xbrli:segment></xbrli:entity>
                <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
              </xbrli:context>
              <xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
              <xbrli:unit id="pure"><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>
              <xbrli:unit id="per"><xbrli:divide>
                <xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator>
                <xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator>
              </xbrli:divide></xbrli:unit>
            """;

    private static final String NAMESPACES = """
            xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
                xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
                xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:acme="http://example.com/acme\"""";

    static final String INSTANCE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xbrli:xbrl %s>
              <link:schemaRef xlink:type="simple" xlink:href="acme.xsd"/>
            %s
              <acme:Sales id="s" contextRef="year" unitRef="usd" decimals="-6">50000000</acme:Sales>
              <acme:Costs contextRef="year" unitRef="usd" decimals="-6">30000000</acme:Costs>
              <acme:Profit contextRef="year" unitRef="usd" precision="2">20000000</acme:Profit>
              <acme:Cash contextRef="end" unitRef="usd" decimals="INF">7.25</acme:Cash>
              <acme:PerShare contextRef="year" unitRef="per" decimals="2">1.25</acme:PerShare>
              <acme:Margin contextRef="year" unitRef="pure" decimals="3">0.4</acme:Margin>
              <acme:Sales contextRef="japan" unitRef="usd" xsi:nil="true"/>
              <acme:Name contextRef="year" xml:lang="en">Acme &amp; Co.</acme:Name>
            </xbrli:xbrl>
            """.formatted(NAMESPACES, DEFINED);

    static final String INLINE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
                xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" %s>
            <head><title>Acme</title></head><body>
            <div style="display:none"><ix:header><ix:references>
              <link:schemaRef xlink:type="simple" xlink:href="acme.xsd"/></ix:references>
            <ix:resources>%s</ix:resources></ix:header></div>
            <p>Sales <ix:nonFraction id="s" name="acme:Sales" contextRef="year" unitRef="usd" decimals="-6" scale="6"
                format="ixt:num-dot-decimal">50</ix:nonFraction>,
            costs (<ix:nonFraction name="acme:Costs" contextRef="year" unitRef="usd" decimals="-6" scale="6"
                format="ixt:num-dot-decimal">30</ix:nonFraction>),
            profit <ix:nonFraction name="acme:Profit" contextRef="year" unitRef="usd" precision="2" scale="3"
                format="ixt:num-comma-decimal">20.000</ix:nonFraction>,
            cash <ix:nonFraction name="acme:Cash" contextRef="end" unitRef="usd" decimals="INF">7.25</ix:nonFraction>,
            a share <ix:nonFraction name="acme:PerShare" contextRef="year" unitRef="per" decimals="2">1.25</ix:nonFraction>,
            margin <ix:nonFraction name="acme:Margin" contextRef="year" unitRef="pure" decimals="3" scale="-1">4</ix:nonFraction>
            Japan <ix:nonFraction name="acme:Sales" contextRef="japan" unitRef="usd" xsi:nil="true">—</ix:nonFraction></p>
            <p><ix:nonNumeric name="acme:Name" contextRef="year" xml:lang="en" continuedAt="more">Acme <ix:exclude>(page 1)</ix:exclude></ix:nonNumeric></p>
            <p><ix:continuation id="more">&amp; Co.</ix:continuation></p>
            </body></html>
            """.formatted(NAMESPACES, DEFINED);

    static final String JSON = """
            {"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-json",
              "namespaces": {"acme": "http://example.com/acme", "cik": "http://www.sec.gov/CIK",
                "iso4217": "http://www.xbrl.org/2003/iso4217", "xbrli": "http://www.xbrl.org/2003/instance"},
              "taxonomy": ["acme.xsd"]},
             "facts": {
              "s": {"value": "50000000", "decimals": -6, "dimensions": {"concept": "acme:Sales", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "unit": "iso4217:USD"}},
              "c": {"value": "30000000", "decimals": -6, "dimensions": {"concept": "acme:Costs", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "unit": "iso4217:USD"}},
              "p": {"value": "20000000", "decimals": -6, "dimensions": {"concept": "acme:Profit", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "unit": "iso4217:USD"}},
              "k": {"value": "7.25", "dimensions": {"concept": "acme:Cash", "entity": "cik:0000000042",
                "period": "2025-01-01T00:00:00", "unit": "iso4217:USD"}},
              "e": {"value": "1.25", "decimals": 2, "dimensions": {"concept": "acme:PerShare", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "unit": "iso4217:USD/xbrli:shares"}},
              "m": {"value": "0.4", "decimals": 3, "dimensions": {"concept": "acme:Margin", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00"}},
              "j": {"value": null, "dimensions": {"concept": "acme:Sales", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "unit": "iso4217:USD",
                "acme:RegionAxis": "acme:JapanMember", "acme:ContractAxis": "A 1"}},
              "n": {"value": "Acme & Co.", "dimensions": {"concept": "acme:Name", "entity": "cik:0000000042",
                "period": "2024-01-01T00:00:00/2025-01-01T00:00:00", "language": "en"}}}}
            """;

    static final String CSV_METADATA = """
            {"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-csv",
              "namespaces": {"acme": "http://example.com/acme", "cik": "http://www.sec.gov/CIK",
                "iso4217": "http://www.xbrl.org/2003/iso4217", "xbrli": "http://www.xbrl.org/2003/instance"},
              "taxonomy": ["acme.xsd"]},
             "parameters": {"who": "cik:0000000042"},
             "tableTemplates": {"t": {"rowIdColumn": "id", "dimensions": {"entity": "$who", "period": "$period"},
               "columns": {"id": {}, "kind": {}, "period": {}, "unit": {}, "decimals": {}, "region": {}, "contract": {},
                 "language": {},
                 "value": {"decimals": "$decimals", "dimensions": {"concept": "$kind", "unit": "$unit",
                   "language": "$language", "acme:RegionAxis": "$region", "acme:ContractAxis": "$contract"}}}}},
             "tables": {"t": {"url": "acme.csv"}}}
            """;

    static final String CSV = """
            id,kind,period,unit,decimals,region,contract,language,value
            s,acme:Sales,2024,iso4217:USD,-6,,,,50000000
            c,acme:Costs,2024,iso4217:USD,-6,,,,30000000
            p,acme:Profit,2024-01-01..2024-12-31,iso4217:USD,-6,,,,20000000
            k,acme:Cash,2024@end,iso4217:USD,,,,,7.25
            e,acme:PerShare,2024,iso4217:USD/xbrli:shares,2,,,,1.25
            m,acme:Margin,2024,,3,,,,0.4
            j,acme:Sales,2024,iso4217:USD,,acme:JapanMember,A 1,,#nil
            n,acme:Name,2024,#none,,,,en,Acme & Co.
            """;

    private Samples() {}

    /** The files of a report by their names, the one to be imported first; those of its taxonomy with it. */
    static Map<String, String> files(String kind) {
        Map<String, String> files = new LinkedHashMap<>();
        switch (kind) {
            case "xbrl" -> files.put("acme.xbrl", INSTANCE);
            case "inline" -> files.put("acme.htm", INLINE);
            case "json" -> files.put("acme.json", JSON);
            default -> {
                files.put("acme-csv.json", CSV_METADATA);
                files.put("acme.csv", CSV);
            }
        }
        files.put("acme.xsd", SCHEMA);
        files.put("acme-links.xml", LINKBASE);
        return files;
    }
}
