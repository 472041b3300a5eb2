package tanshin.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * A made-up company with a taxonomy of its own and as many facts as are wanted: 50 sums of nine parts each, in four regions and
 * in total, quarter after quarter. Parts are rounded to millions by themselves, so sums are off by rounding, and a few by more.
 */
final class MadeUp {

    private static final int SUMS = 50;
    private static final int PARTS = 9;
    private static final int REGIONS = 4;
    private static final int FIRST_YEAR = 2005;

    private final Path folder;
    private final Random random = new Random(7);

    private MadeUp(Path folder) {
        this.folder = folder;
    }

    /** Writes instance, schema and linkbases into a folder; the instance comes back. */
    static Path write(Path folder, int facts) throws IOException {
        Files.createDirectories(folder);
        MadeUp made = new MadeUp(folder);
        made.schema();
        made.labels();
        made.calculations();
        return made.instance(facts);
    }

    private void schema() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("big.xsd"))) {
            out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
                    xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
                    xmlns:xbrldt="http://xbrl.org/2005/xbrldt" xmlns:big="http://example.com/big"
                    targetNamespace="http://example.com/big" elementFormDefault="qualified">
                  <xs:annotation><xs:appinfo>
                    <link:roleType roleURI="http://example.com/big/role" id="role">
                      <link:definition>Statements</link:definition>
                      <link:usedOn>link:calculationLink</link:usedOn>
                    </link:roleType>
                    <link:linkbaseRef xlink:type="simple" xlink:href="big-lab.xml" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"
                        xlink:role="http://www.xbrl.org/2003/role/labelLinkbaseRef"/>
                    <link:linkbaseRef xlink:type="simple" xlink:href="big-cal.xml" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase"
                        xlink:role="http://www.xbrl.org/2003/role/calculationLinkbaseRef"/>
                  </xs:appinfo></xs:annotation>
                  <xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
                  <xs:import namespace="http://xbrl.org/2005/xbrldt" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
                  <xs:element name="RegionAxis" id="big_RegionAxis" type="xbrli:stringItemType" substitutionGroup="xbrldt:dimensionItem" abstract="true" xbrli:periodType="duration" nillable="true"/>
                """);
            for (int region = 1; region <= REGIONS; region++) {
                out.write("  <xs:element name=\"Region" + region + "Member\" id=\"big_Region" + region
                        + "Member\" type=\"xbrli:stringItemType\" substitutionGroup=\"xbrli:item\" abstract=\"true\""
                        + " xbrli:periodType=\"duration\" nillable=\"true\"/>\n");
            }
            for (int sum = 0; sum < SUMS; sum++) {
                for (int part = 0; part <= PARTS; part++) {
                    out.write("  <xs:element name=\"" + name(sum, part) + "\" id=\"big_" + name(sum, part)
                            + "\" type=\"xbrli:monetaryItemType\" substitutionGroup=\"xbrli:item\""
                            + " xbrli:periodType=\"duration\" nillable=\"true\"/>\n");
                }
            }
            out.write("</xs:schema>\n");
        }
    }

    private void labels() throws IOException {
        try (BufferedWriter out = linkbase("big-lab.xml")) {
            out.write("  <link:labelLink xlink:type=\"extended\" xlink:role=\"http://www.xbrl.org/2003/role/link\">\n");
            for (int sum = 0; sum < SUMS; sum++) {
                for (int part = 0; part <= PARTS; part++) {
                    String name = name(sum, part);
                    locator(out, name);
                    out.write("    <link:label xlink:type=\"resource\" xlink:label=\"l_" + name
                            + "\" xlink:role=\"http://www.xbrl.org/2003/role/label\" xml:lang=\"en\">"
                            + (part == 0 ? "Total of statement " + sum : "Part " + part + " of statement " + sum)
                            + "</link:label>\n    <link:labelArc xlink:type=\"arc\""
                            + " xlink:arcrole=\"http://www.xbrl.org/2003/arcrole/concept-label\" xlink:from=\"" + name
                            + "\" xlink:to=\"l_" + name + "\"/>\n");
                }
            }
            out.write("  </link:labelLink>\n</link:linkbase>\n");
        }
    }

    private void calculations() throws IOException {
        try (BufferedWriter out = linkbase("big-cal.xml")) {
            out.write("  <link:roleRef xlink:type=\"simple\" roleURI=\"http://example.com/big/role\""
                    + " xlink:href=\"big.xsd#role\"/>\n"
                    + "  <link:calculationLink xlink:type=\"extended\" xlink:role=\"http://example.com/big/role\">\n");
            for (int sum = 0; sum < SUMS; sum++) {
                locator(out, name(sum, 0));
                for (int part = 1; part <= PARTS; part++) {
                    locator(out, name(sum, part));
                    out.write("    <link:calculationArc xlink:type=\"arc\""
                            + " xlink:arcrole=\"http://www.xbrl.org/2003/arcrole/summation-item\" xlink:from=\""
                            + name(sum, 0) + "\" xlink:to=\"" + name(sum, part) + "\" order=\"" + part + "\" weight=\""
                            + (part == PARTS ? "-1" : "1") + "\"/>\n");
                }
            }
            out.write("  </link:calculationLink>\n</link:linkbase>\n");
        }
    }

    private BufferedWriter linkbase(String file) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(file));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<link:linkbase xmlns:link=\"http://www.xbrl.org/2003/linkbase\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n");
        return out;
    }

    private static void locator(BufferedWriter out, String name) throws IOException {
        out.write("    <link:loc xlink:type=\"locator\" xlink:href=\"big.xsd#big_" + name + "\" xlink:label=\"" + name
                + "\"/>\n");
    }

    private static String name(int sum, int part) {
        return part == 0 ? "Total" + sum : "Part" + sum + "x" + part;
    }

    private Path instance(int facts) throws IOException {
        Path file = folder.resolve("big.xbrl");
        int contexts = (facts + SUMS * (PARTS + 1) - 1) / (SUMS * (PARTS + 1));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
                    xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"
                    xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:big="http://example.com/big">
                  <link:schemaRef xlink:type="simple" xlink:href="big.xsd"/>
                  <xbrli:unit id="EUR"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
                """);
            for (int context = 0; context < contexts; context++) {
                context(out, context);
            }
            int left = facts;
            for (int context = 0; context < contexts; context++) {
                for (int sum = 0; sum < SUMS && left > 0; sum++) {
                    left -= sum(out, context, sum, left);
                }
            }
            out.write("</xbrli:xbrl>\n");
        }
        return file;
    }

    private static void context(BufferedWriter out, int context) throws IOException {
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(3L * (context / (REGIONS + 1)));
        int region = context % (REGIONS + 1);
        out.write("  <xbrli:context id=\"c" + context + "\"><xbrli:entity><xbrli:identifier"
                + " scheme=\"http://example.com/ids\">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:startDate>"
                + first + "</xbrli:startDate><xbrli:endDate>"
                + first.plusMonths(3).minusDays(1) + "</xbrli:endDate></xbrli:period>"
                + (region == 0
                        ? ""
                        : "<xbrli:scenario><xbrldi:explicitMember dimension=\"big:RegionAxis\">big:Region" + region
                                + "Member</xbrldi:explicitMember></xbrli:scenario>")
                + "</xbrli:context>\n");
    }

    /** The parts, of which the last is taken off, and their total: of unrounded parts, so that it is off by rounding. */
    private int sum(BufferedWriter out, int context, int sum, int most) throws IOException {
        long total = 0;
        int written = 0;
        for (int part = 1; part <= PARTS && written < most - 1; part++) {
            long thousands = random.nextInt(90_000_000);
            total += part == PARTS ? -thousands : thousands;
            fact(out, name(sum, part), context, thousands);
            written++;
        }
        boolean wrong = (context * SUMS + sum) % 1_000 == 999;
        fact(out, name(sum, 0), context, wrong ? total + 50_000 : total);
        return written + 1;
    }

    private static void fact(BufferedWriter out, String name, int context, long thousands) throws IOException {
        out.write("  <big:" + name + " contextRef=\"c" + context + "\" unitRef=\"EUR\" decimals=\"-6\">"
                + Math.round(thousands / 1000.0) + "000000</big:" + name + ">\n");
    }
}
