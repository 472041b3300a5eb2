package tanshin.render.pdf;

/** A rectangle of a page that something covers. */
record Area(float left, float top, float right, float bottom) {

    boolean meets(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** What words of a type cover that have their middle at x and their baseline at y. */
    static Area ofWords(Type type, String text, float x, float y) {
        float half = type.width(text) / 2;
        return new Area(x - half, y - type.size() * 0.8f, x + half, y + type.size() * 0.15f);
    }

    /** With so much more at either side. */
    Area wider(float more) {
        return new Area(left - more, top, right + more, bottom);
    }
}
