package tanshin.fact;

/** The name of a filing, which is also the name of its folder: {@code 2009-02-12-9m-fy2008-release}. */
public record FilingId(String text) implements Comparable<FilingId> {

    @Override
    public int compareTo(FilingId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
