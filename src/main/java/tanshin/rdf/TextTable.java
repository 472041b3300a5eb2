package tanshin.rdf;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import tanshin.fact.Prefixes;

/** An answer in columns for people to read: names with their prefixes, texts and numbers as they are. */
final class TextTable {

    private TextTable() {}

    static void write(ResultSet results, Prefixes prefixes, OutputStream out) {
        List<String> variables = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        rows.add(variables);
        while (results.hasNext()) {
            Binding binding = results.nextBinding();
            rows.add(variables.stream()
                    .map(name -> text(binding.get(Var.alloc(name)), prefixes))
                    .toList());
        }
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        int[] widths = widths(rows, variables.size());
        rows.forEach(row -> writer.println(line(row, widths)));
        int count = rows.size() - 1;
        writer.println(count + (count == 1 ? " row" : " rows"));
        writer.flush();
    }

    private static String text(@org.jspecify.annotations.Nullable Node node, Prefixes prefixes) {
        if (node == null) {
            return "";
        }
        if (node.isURI()) {
            return prefixes.write(prefixes.split(node.getURI()));
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static int[] widths(List<List<String>> rows, int columns) {
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(row.get(column))
                    .append(" ".repeat(widths[column] - width(row.get(column))))
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    /** Cells that a text takes on a terminal: two for a wide character. */
    private static int width(String text) {
        return text.codePoints().map(point -> point >= 0x2E80 ? 2 : 1).sum();
    }
}
