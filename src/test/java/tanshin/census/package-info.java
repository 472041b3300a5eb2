/**
 * The census of the source texts: every numeric token of every line of a document is a fact of its filing, or the filing says
 * why it is none.
 *
 * <p>{@link tanshin.census.CensusTest} takes it where the texts are present; they are not part of the project. {@link
 * tanshin.census.Claims} is what a filing says about its text, {@link tanshin.census.Census} compares the two.
 */
@NullMarked
package tanshin.census;

import org.jspecify.annotations.NullMarked;
