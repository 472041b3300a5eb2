package tanshin.render.pdf;

/** A place on a page, from its top left corner. */
record Point(float x, float y) {}
