package tanshin.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import tanshin.fact.QName;
import tanshin.report.AmountStyle;
import tanshin.report.ReportDefinition;
import tanshin.taxonomy.Taxonomy;

/**
 * What the taxonomy folder says: as graphs for those who ask in SPARQL, as values for everybody else.
 *
 * @param stated what the files state
 * @param inferred what the reasoner adds
 * @param documents what is made of the facts
 */
public record Knowledge(Graph stated, Graph inferred, Taxonomy taxonomy, Documents documents) {

    public List<ReportDefinition> reports() {
        return documents.read().reports();
    }

    /** The styles by which amounts are written, in order of their names. */
    public List<AmountStyle> styles() {
        return documents.read().styles();
    }

    public Optional<AmountStyle> style(QName name) {
        return styles().stream().filter(style -> style.name().equals(name)).findFirst();
    }
}
