package tanshin.render.xlsx;

import java.io.IOException;

/**
 * Rows that go straight into the file, after those that POI holds of the same sheet.
 *
 * @param part the name of the sheet's part in the package
 */
record StreamedRows(String part, Source source) {

    /** Writes the rows, from the first to the last. */
    @FunctionalInterface
    interface Source {
        void writeTo(RowWriter writer) throws IOException;
    }
}
