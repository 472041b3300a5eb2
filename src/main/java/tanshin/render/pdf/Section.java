package tanshin.render.pdf;

import org.jspecify.annotations.Nullable;

/** What belongs to one block in the structure that is read aloud, over however many pages it is drawn. */
final class Section {

    private @Nullable Tag section;
    private @Nullable Tag table;

    /** The section, begun on the page on which it is first asked for. */
    Tag tag(Page page) {
        if (section == null) {
            section = page.root().child("Sect");
        }
        return section;
    }

    /** Its table. */
    Tag table(Page page) {
        if (table == null) {
            table = tag(page).child("Table");
        }
        return table;
    }
}
