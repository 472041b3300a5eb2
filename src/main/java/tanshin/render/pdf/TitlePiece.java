package tanshin.render.pdf;

import java.util.List;

/**
 * The title of a block over a rule, with the unit of its figures at the right, or in lines of its own where it is long.
 *
 * @param bookmark what the title is called in the list of bookmarks; nothing for what continues
 */
record TitlePiece(
        List<String> lines, List<String> unit, boolean beside, Look look, float width, String bookmark, Section section)
        implements Piece {

    private static final float UNDER_WORDS = 2.5f;
    private static final float UNDER_RULE = 2;

    static TitlePiece of(String title, String unit, String bookmark, Look look, float width, Section section) {
        float unitWidth = look.small().width(unit);
        boolean beside = unitWidth < width / 3;
        float room = beside && unitWidth > 0 ? width - Look.BETWEEN - unitWidth : width;
        return new TitlePiece(
                look.title().balanced(title, room),
                unit.isEmpty() ? List.of() : look.small().lines(unit, width),
                beside,
                look,
                width,
                bookmark,
                section);
    }

    @Override
    public float height() {
        return rule() + UNDER_RULE;
    }

    @Override
    public void draw(Page page, float x, float y) {
        if (bookmark.isEmpty()) {
            words(page, x, y);
        } else {
            page.bookmark(bookmark, y);
            page.in(section.tag(page).child("H2"), () -> words(page, x, y));
        }
        page.rule(x, y + rule(), width, 1.1f, Ink.NAVY);
    }

    private void words(Page page, float x, float y) {
        float baseline = y + look.title().ascent();
        for (String line : lines) {
            page.left(x, baseline, look.title(), line);
            baseline += look.title().leading();
        }
        float first = beside
                ? baseline - look.title().leading()
                : y + lines.size() * look.title().leading() + look.small().ascent();
        for (int line = 0; line < unit.size(); line++) {
            page.right(x + width, first + line * look.small().leading(), look.small(), unit.get(line));
        }
    }

    private float rule() {
        float words = lines.size() * look.title().leading();
        return words + (beside ? 0 : unit.size() * look.small().leading()) + UNDER_WORDS;
    }
}
