/**
 * Inline XBRL 1.0 and 1.1: facts marked up in pages, their texts turned into values by the transformation registries 1 to 5.
 *
 * <pre>{@code
 * InlineReader reader = new InlineReader(notes, Optional.empty());
 * reader.page("summary.htm", in);          // every page of the document set
 * RawReport report = reader.report();
 * }</pre>
 *
 * <p>Pages are read as XML, which inline XBRL demands. This room never knows how a page looks.
 */
@NullMarked
package tanshin.intake.inline;

import org.jspecify.annotations.NullMarked;
