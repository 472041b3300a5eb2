/**
 * XBRL 2.1: the taxonomy as schemas and linkbases in a taxonomy package, and facts as an instance of it.
 *
 * <p>{@link tanshin.xbrl.Vocabulary} says what is declared: every concept, the measures of concepts that occur, dimensions,
 * members, and for each element the closed hypercube of the dimensions by which its facts are divided. Everything is generated
 * from the taxonomy and the declared reports, and streamed.
 *
 * <pre>{@code
 * Vocabulary vocabulary = Vocabulary.of(taxonomy, reports, figures);
 * new TaxonomyPackage(vocabulary).write(zip);
 * new Instance(vocabulary).write(facts, out);
 * }</pre>
 *
 * <p>This room does not know which facts belong to a period, nor what a number means.
 */
@NullMarked
package tanshin.xbrl;

import org.jspecify.annotations.NullMarked;
