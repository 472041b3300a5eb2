package tanshin.intake.xml;

import java.util.Map;
import java.util.Optional;

/** The names of characters that pages use without declaring them: XHTML's document type, which is not read, would. */
final class HtmlEntities {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("nbsp", "\u00a0"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("bull", "\u2022"),
            Map.entry("hellip", "\u2026"),
            Map.entry("trade", "\u2122"),
            Map.entry("copy", "\u00a9"),
            Map.entry("reg", "\u00ae"),
            Map.entry("sect", "\u00a7"),
            Map.entry("para", "\u00b6"),
            Map.entry("middot", "\u00b7"),
            Map.entry("deg", "\u00b0"),
            Map.entry("plusmn", "\u00b1"),
            Map.entry("times", "\u00d7"),
            Map.entry("minus", "\u2212"),
            Map.entry("euro", "\u20ac"),
            Map.entry("pound", "\u00a3"),
            Map.entry("yen", "\u00a5"),
            Map.entry("cent", "\u00a2"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("shy", "\u00ad"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"));

    private HtmlEntities() {}

    static Optional<String> text(String name) {
        return Optional.ofNullable(TEXTS.get(name));
    }
}
