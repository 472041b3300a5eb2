package tanshin.intake.dts;

import java.util.List;

/** The schemas that XBRL itself is made of; what they define is known here without them. */
final class Standard {

    private static final List<String> PLACES = List.of(
            "http://www.xbrl.org/",
            "https://www.xbrl.org/",
            "http://xbrl.org/",
            "https://xbrl.org/",
            "http://www.w3.org/",
            "https://www.w3.org/");

    private Standard() {}

    static boolean isKnown(String address) {
        return PLACES.stream().anyMatch(address::startsWith);
    }
}
