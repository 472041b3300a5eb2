/**
 * Turtle to values and values to graphs: the one room that knows Jena.
 *
 * <p>{@link tanshin.rdf.KnowledgeReader} reads {@code taxonomy/}, lets the reasoner close it, and gives the taxonomy and the
 * report definitions as plain values. {@link tanshin.rdf.FactProperties} says facts as W3C Data Cube observations, and
 * {@link tanshin.rdf.Questions} answers SPARQL over taxonomy, inferred closure, reported and derived facts.
 *
 * <pre>{@code
 * Knowledge knowledge = new KnowledgeReader(folder).read();
 * knowledge.taxonomy().concept(name);
 * }</pre>
 *
 * <p>This room translates and never decides: it holds no business rule.
 */
@NullMarked
package tanshin.rdf;

import org.jspecify.annotations.NullMarked;
