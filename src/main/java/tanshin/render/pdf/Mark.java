package tanshin.render.pdf;

import java.util.List;

/** Something drawn on a page. */
sealed interface Mark {

    /** Words whose first letter stands at a place on its baseline. */
    record Text(float x, float y, Type type, String text) implements Mark {}

    /** Words that run upwards from a place on their baseline. */
    record Turned(float x, float y, Type type, String text) implements Mark {}

    /** A filled rectangle. */
    record Box(float x, float y, float width, float height, Ink ink) implements Mark {}

    /** A filled shape. */
    record Shape(List<Point> corners, Ink ink) implements Mark {
        public Shape {
            corners = List.copyOf(corners);
        }
    }

    /** A filled circle. */
    record Disc(Point centre, float radius, Ink ink) implements Mark {}

    /** A line through points. */
    record Stroke(List<Point> points, Pen pen) implements Mark {
        public Stroke {
            points = List.copyOf(points);
        }
    }

    /**
     * How a line looks.
     *
     * @param dash the length of its dashes and gaps; 0 for an unbroken line
     */
    record Pen(float thickness, Ink ink, float dash) {
        static Pen of(float thickness, Ink ink) {
            return new Pen(thickness, ink, 0);
        }
    }
}
