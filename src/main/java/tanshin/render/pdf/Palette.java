package tanshin.render.pdf;

import java.util.List;

/** Colours of series, from dark to light, so that they differ in black and white too. */
final class Palette {

    private static final List<Ink> RAMP = List.of(
            new Ink(0x0F, 0x2D, 0x50),
            new Ink(0x1F, 0x5A, 0x96),
            new Ink(0x2A, 0x92, 0xA0),
            new Ink(0x74, 0xAD, 0x8A),
            new Ink(0xE0, 0xBC, 0x6A),
            new Ink(0xDC, 0xE4, 0xEC));

    private Palette() {}

    /** The colour of an area, for one of so many series; of four to six the first have the same colours in every chart. */
    static Ink area(int series, int count) {
        return at(series, count, count <= 2 ? 0.6f : count == 3 ? 0.8f : 1);
    }

    /** The colour of a line; none is too light to be seen on white. */
    static Ink line(int series, int count) {
        return count == 1 ? Ink.ACCENT : at(series, count, 0.5f);
    }

    /** How a line is broken, which tells lines apart without colours; 0 for not at all. */
    static float dash(int series) {
        return List.of(0f, 3f, 1.4f, 5f).get(series % 4);
    }

    private static Ink at(int series, int count, float farthest) {
        if (farthest == 1 && count <= RAMP.size()) {
            return RAMP.get(series);
        }
        float place = count == 1 ? 0 : farthest * (RAMP.size() - 1) * series / (count - 1);
        int index = Math.min((int) place, RAMP.size() - 2);
        Ink dark = RAMP.get(index);
        Ink light = RAMP.get(index + 1);
        float part = place - index;
        return new Ink(
                between(dark.red(), light.red(), part),
                between(dark.green(), light.green(), part),
                between(dark.blue(), light.blue(), part));
    }

    private static int between(int from, int to, float part) {
        return Math.round(from + (to - from) * part);
    }
}
