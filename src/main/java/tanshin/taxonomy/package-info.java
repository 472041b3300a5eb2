/**
 * What the words mean: concepts, dimensions and their members, what adds up to what, and which figures follow from which.
 *
 * <p>{@link tanshin.taxonomy.Taxonomy} is the whole, an index over plain values. It was reasoned over before it got here:
 * roll-ups are closed, kinds of companies are inferred.
 *
 * <pre>{@code
 * Concept revenues = taxonomy.concept(name).orElseThrow();
 * revenues.labels().in("ja");                          // 売上高
 * taxonomy.partitionsOf(service);                      // members that make up the member
 * }</pre>
 *
 * <p>This room never knows where anything was written down, nor the value of any fact.
 */
@NullMarked
package tanshin.taxonomy;

import org.jspecify.annotations.NullMarked;
