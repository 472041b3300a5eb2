package tanshin.render.xhtml;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where stylesheets are read from: the program's own, or those of a folder that stands in their place. */
@FunctionalInterface
public interface StylesheetSource {

    /**
     * Opens a stylesheet.
     *
     * @param name its path below the folder of stylesheets, with slashes: {@code modules/table.xsl}
     */
    InputStream open(String name) throws IOException;

    /** The stylesheets that the program is packed with. */
    static StylesheetSource packed() {
        return name -> {
            InputStream found = StylesheetSource.class.getResourceAsStream("/stylesheets/" + name);
            if (found == null) {
                throw new FileNotFoundException("There is no stylesheet " + name);
            }
            return found;
        };
    }
}
