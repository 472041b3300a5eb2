package tanshin.census;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Why a numeric token is no figure, and what a token with that reason looks like: no figure is excluded as a date. */
final class Reasons {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|cember)\\.?";

    private static final Map<String, Pattern> LOOKS = new TreeMap<>(Map.ofEntries(
            reason("address", "\\d{3}-\\d{4}|1-105"),
            reason("appendix number", "Appendix \\d"),
            reason("code", "Form 20-F|(?:TSE1?|First Section)[:(] ?3774\\)?"),
            reason("copy", ".*"),
            reason(
                    "date",
                    MONTH + ",? ?[0-9, -]*(?:st)?,? ?(?:\\d{4})?,?"
                            + "|\\(?(?:20)?\\d\\d/ ?\\d{1,2}(?: ?[~-] ?(?:\\d\\d/)?\\d{1,2})?\\)?|\\d{1,4}/ ?\\d{1,2}(?:/\\d{1,4})?"
                            + "|3[01],\\\\ 20\\d\\d"),
            reason("definition", "10"),
            reason("footnote", "<?sup>\\d(?:</sup>)?|\\(?(?:Note ?|\\*)?\\d\\)"),
            reason("heading number", "[# -]*\\(?\\d{1,2}[.)]"),
            reason("illustrative", "\\d(?:\\.\\d)?"),
            reason(
                    "length of time",
                    "\\(?(?:approximately |for )?\\d{1,2}(?: ?(?:to|-) ?\\d)? ?(?:months?|years?)\\)?"),
            reason("list number", "\\d\\)"),
            reason("name", ".*[A-Za-z]+.*"),
            reason("page number", "\\d{1,2}"),
            reason("period", "(?:\\d(?:Q|H|<sup>st</sup>|rd Quarter|th quarter)|FY)(?:20)?\\d{0,2}|1H061H06"),
            reason("phone", "(?:\\+81-3|03)-\\d{4}-\\d{4}"),
            reason("piece of a date", "\\d{1,3}"),
            reason("piece of a period", "\\d{1,3}"),
            reason("stray mark", "\\d{1,2}"),
            reason("title of a press release", "100%"),
            reason("unit of a rate", "1|US\\\\\\$1\\.00"),
            reason("unreadable copy", ".*"),
            reason("year", "(?:19|20)\\d\\d")));

    private Reasons() {}

    /** Whether a reason is one, and the token looks like it. */
    static boolean explains(Claim excluded) {
        Pattern looks = LOOKS.get(excluded.what());
        return looks != null && looks.matcher(excluded.token()).matches();
    }

    private static Map.Entry<String, Pattern> reason(String name, String looks) {
        return Map.entry(name, Pattern.compile(looks));
    }
}
