/**
 * Findings about the data: prints that contradict each other, tokens whose digits are not the value's, companies whose kind is
 * not what their ownership says.
 *
 * <pre>{@code
 * List<Finding> findings = new Checks(taxonomy).of(solution);
 * }</pre>
 *
 * <p>A finding says what is wrong with its numbers, what it would have to be, and where it stands. Figures that contradict
 * each other are data, never bad input. This room does not know how facts were read nor how findings are printed.
 */
@NullMarked
package tanshin.check;

import org.jspecify.annotations.NullMarked;
