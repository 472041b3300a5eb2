package tanshin.render.xhtml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A page as text, a line for each heading, paragraph, row and item; a computed figure has a star, a missing one a
 * question mark. */
final class PageText {

    private final List<String> lines = new ArrayList<>();

    private PageText() {}

    static String of(byte[] page) throws Exception {
        PageText text = new PageText();
        Element root = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page))
                .getDocumentElement();
        text.read(root);
        return String.join("\n", text.lines) + "\n";
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "head" -> {}
            case "section" -> {
                line("");
                children(element).forEach(this::read);
            }
            case "caption" -> line(joined(element, " "));
            case "tr" -> line("  " + joined(element, " | "));
            case "div" -> readBlock(element);
            case "h1", "h2", "h3", "h4", "p" -> line(text(element));
            case "li" -> line("  - " + text(element));
            default -> children(element).forEach(this::read);
        }
    }

    /** A line of a list of labels and words, or a box around something. */
    private void readBlock(Element element) {
        if (children(element).get(0).getLocalName().equals("dt")) {
            line("  " + joined(element, ": "));
        } else {
            children(element).forEach(this::read);
        }
    }

    private void line(String text) {
        lines.add(text.stripTrailing());
    }

    private static String joined(Element element, String separator) {
        return children(element).stream().map(PageText::text).collect(Collectors.joining(separator));
    }

    private static String text(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent();
        }
        NodeList nodes = node.getChildNodes();
        String text = IntStream.range(0, nodes.getLength())
                .mapToObj(at -> text(nodes.item(at)))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
        if (node instanceof Element element) {
            String kind = element.getAttribute("class");
            if (element.getLocalName().equals("a") && text.equals("–")) {
                return "–?";
            }
            return kind.contains("derived") ? text + "*" : kind.equals("column") ? " [" + text + "]" : text.strip();
        }
        return text;
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
