package tanshin.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Lines of words.
 *
 * @param mark a small raised letter before them, or nothing
 */
record Paragraph(String mark, Type type, List<String> lines) implements Piece {

    private static final float HANG = 7;

    static Paragraph of(String text, Type type, float width) {
        return new Paragraph("", type, type.lines(text, width));
    }

    static Paragraph lettered(int index, String text, Type type, float width) {
        return new Paragraph(CellText.letters(index), type, type.lines(text, width - HANG));
    }

    @Override
    public float height() {
        return lines.size() * type.leading();
    }

    @Override
    public void draw(Page page, float x, float y) {
        Type raised = type.size(type.size() * 0.85f);
        page.left(x, y + type.ascent() - type.size() * 0.25f, raised, mark);
        for (int line = 0; line < lines.size(); line++) {
            float left = mark.isEmpty() ? x : x + HANG;
            page.left(left, y + type.ascent() + line * type.leading(), type, lines.get(line));
        }
    }

    @Override
    public Optional<Halves> split(float room) {
        int fits = (int) (room / type.leading());
        if (fits < 1 || fits >= lines.size()) {
            return Optional.empty();
        }
        return Optional.of(new Halves(
                new Paragraph(mark, type, lines.subList(0, fits)),
                new Paragraph("", type, lines.subList(fits, lines.size()))));
    }
}
