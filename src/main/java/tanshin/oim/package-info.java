/**
 * Facts in the formats of the Open Information Model 1.0: reads filings from xBRL-CSV.
 *
 * <p>A filing is a folder with {@code report.json} (xBRL-CSV metadata and what the document is) and a CSV for each printed
 * table. The place where each figure was printed stands in comment columns, which other processors pass over.
 *
 * <pre>{@code
 * Ledger ledger = new FilingsReader(taxonomy).read(folder);
 * }</pre>
 *
 * <p>Two things happen only here: the midnight after a period's last day becomes the last day, and a measure's name is
 * split off a concept's ({@code Revenues_YearOnYearChange}). This room does not know what a number means.
 */
@NullMarked
package tanshin.oim;

import org.jspecify.annotations.NullMarked;
