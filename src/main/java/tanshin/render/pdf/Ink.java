package tanshin.render.pdf;

/** A colour; each part from 0 to 255. */
record Ink(int red, int green, int blue) {

    static final Ink NAVY = new Ink(0x12, 0x2B, 0x4A);
    static final Ink ACCENT = new Ink(0x2F, 0x8F, 0x9D);
    static final Ink TEXT = new Ink(0x22, 0x27, 0x2E);
    static final Ink GREY = new Ink(0x5F, 0x68, 0x73);
    static final Ink PALE = new Ink(0xC3, 0xD0, 0xDE);
    static final Ink RULE = new Ink(0x8A, 0x93, 0x9E);
    static final Ink HAIRLINE = new Ink(0xD5, 0xDA, 0xE0);
    static final Ink TINT = new Ink(0xED, 0xF2, 0xF7);
    static final Ink WHITE = new Ink(0xFF, 0xFF, 0xFF);

    /** White on a dark ground, dark on a light one. */
    Ink over() {
        return 299 * red + 587 * green + 114 * blue < 140_000 ? WHITE : TEXT;
    }
}
