package tanshin.census;

/**
 * What a filing says about a token of its source text.
 *
 * @param line the line of the text, from 1
 * @param token the token as it stands there
 * @param kind whether it is a fact, undecided, or no figure
 * @param what the place of the fact; two facts of one token have one place. Else the reason
 * @param damaged whether the token stands for less or more than its own digits
 */
record Claim(int line, String token, Kind kind, String what, boolean damaged) {

    /** What a token can be. */
    enum Kind {
        FACT,
        UNRESOLVED,
        EXCLUDED
    }

    /** Whether it may account for pieces of a longer run of digits. */
    boolean loose() {
        return damaged || kind != Kind.FACT;
    }
}
