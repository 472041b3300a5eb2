package tanshin.intake;

import java.util.Optional;
import tanshin.fact.Labels;
import tanshin.fact.QName;
import tanshin.fact.Unit;
import tanshin.taxonomy.Concept;

/**
 * What a concept of a report is taken for.
 *
 * @param unit of a quantity that is counted in something of its own
 * @param definition in English, where the taxonomy has one
 */
record Meaning(
        QName name,
        Concept.Type type,
        boolean instant,
        Optional<Concept.Balance> balance,
        Optional<Unit> unit,
        Labels labels,
        Optional<String> definition) {}
