/**
 * Files as text, for the rooms that read them.
 *
 * <p>A file that is not there, cannot be opened or is not UTF-8 becomes one problem with its place; a failure of the machine
 * becomes words.
 *
 * <pre>{@code
 * String text = TextFile.read(folder.resolve("income.csv"), "2009-02-12-9m-fy2008-release/income.csv");
 * }</pre>
 *
 * <p>This room does not know what stands in a file.
 */
@NullMarked
package tanshin.file;

import org.jspecify.annotations.NullMarked;
