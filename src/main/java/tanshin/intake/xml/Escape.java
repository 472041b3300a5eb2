package tanshin.intake.xml;

/** Text as it is written in XML. */
public final class Escape {

    private Escape() {}

    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String attribute(String value) {
        return text(value).replace("\"", "&quot;");
    }
}
