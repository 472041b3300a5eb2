package tanshin.intake.model;

/** How much of anything is read; far above every real report, far below what would harm the machine. */
public final class Limits {

    /** Bytes of one file. */
    public static final long FILE_BYTES = 1L << 30;

    /** Elements inside each other. */
    public static final int DEPTH = 400;

    /** Characters of one text. */
    public static final int TEXT = 1 << 24;

    /** Facts of a report. */
    public static final int FACTS = 5_000_000;

    /** Digits of a number, before and behind the point together. */
    public static final int DIGITS = 60;

    /** Entries of a zip file. */
    public static final int ZIP_ENTRIES = 20_000;

    /** Bytes of everything in a zip file, unpacked. */
    public static final long ZIP_BYTES = 1L << 30;

    /** How many times larger a file may be than it is packed in a zip file; of XML a hundred times is much. */
    public static final long UNPACKING = 400;

    /** Bytes of an unpacked file up to which nobody asks how small it was packed. */
    public static final long UNSUSPICIOUS_BYTES = 1L << 23;

    /** Files of a taxonomy. */
    public static final int TAXONOMY_FILES = 5_000;

    private Limits() {}
}
