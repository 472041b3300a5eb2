/**
 * XML from strangers: streamed, without document types, entities or anything from elsewhere, so deep and so long as
 * {@link tanshin.intake.model.Limits} allow. Whatever is wrong is said with file, line and column.
 *
 * <pre>{@code
 * try (XmlCursor xml = XmlCursor.open("report.xbrl", in)) {
 *   while (xml.next()) { … }
 * }
 * }</pre>
 *
 * <p>This room never knows XBRL.
 */
@NullMarked
package tanshin.intake.xml;

import org.jspecify.annotations.NullMarked;
