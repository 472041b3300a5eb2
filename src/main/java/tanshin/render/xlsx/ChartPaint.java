package tanshin.render.xlsx;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** The colours of charts. All are explicit: LibreOffice draws nothing otherwise. */
final class ChartPaint {

    /** Lines behind the picture. */
    static final int GRID = 0xD9DEE5;

    /** The line that bars stand on. */
    static final int AXIS = 0x8A97A6;

    private static final List<Integer> SERIES =
            List.of(0x2F5D8C, 0xE08E2B, 0x4E9A8B, 0xA64B5C, 0x8A7AB5, 0x7C8794, 0xC9B458, 0x5AA9D6);

    private ChartPaint() {}

    /** The colour of a series, counted from 0; they begin anew when there are more series than colours. */
    static int ofSeries(int number) {
        return SERIES.get(number % SERIES.size());
    }

    static XDDFLineProperties line(int colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFSolidFillProperties fill(int colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
    }
}
