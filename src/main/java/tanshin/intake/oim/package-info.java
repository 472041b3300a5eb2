/**
 * Reports of the Open Information Model 1.0 from elsewhere: xBRL-JSON, and xBRL-CSV with whatever templates it has.
 *
 * <pre>{@code
 * RawReport report = new JsonReportReader("report.json", notes).read(text);
 * }</pre>
 *
 * <p>Whether a fact without unit and decimals is a number only its taxonomy knows; here it is a text.
 */
@NullMarked
package tanshin.intake.oim;

import org.jspecify.annotations.NullMarked;
