package tanshin.file;

/**
 * A place in a text.
 *
 * @param line counted from 1; lines end in a line feed, a carriage return, or both
 * @param column in characters, counted from 1
 */
public record Place(int line, int column) {

    /** The whole file. */
    public static final Place NOWHERE = new Place(0, 0);

    /** The place of the character at an offset; beyond the end, the place behind the last one. */
    public static Place of(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < Math.min(offset, text.length()); at++) {
            char character = text.charAt(at);
            boolean ends = character == '\n'
                    || (character == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + (Character.isLowSurrogate(character) ? 0 : 1);
        }
        return new Place(line, column);
    }
}
