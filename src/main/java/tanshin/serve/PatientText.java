package tanshin.serve;

import org.apache.jena.query.QueryCancelledException;

/** A text that a regular expression can read only as long as its thread is not interrupted: else {@code (a*)*b} never ends. */
record PatientText(CharSequence text) implements CharSequence {

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
