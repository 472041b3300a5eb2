package tanshin.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Lines of words.
 */
record Paragraph(Type type, List<String> lines, Section section) implements Piece {

    static Paragraph of(String text, Type type, float width, Section section) {
        return new Paragraph(type, type.lines(text, width), section);
    }

    @Override
    public float height() {
        return lines.size() * type.leading();
    }

    @Override
    public void draw(Page page, float x, float y) {
        page.in(section.tag(page).child("P"), () -> {
            for (int line = 0; line < lines.size(); line++) {
                page.left(x, y + type.ascent() + line * type.leading(), type, lines.get(line));
            }
        });
    }

    @Override
    public Optional<Halves> split(float room) {
        int fits = (int) (room / type.leading());
        if (fits < 1 || fits >= lines.size()) {
            return Optional.empty();
        }
        return Optional.of(new Halves(
                new Paragraph(type, lines.subList(0, fits), section),
                new Paragraph(type, lines.subList(fits, lines.size()), section)));
    }
}
