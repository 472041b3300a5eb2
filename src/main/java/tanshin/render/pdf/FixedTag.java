package tanshin.render.pdf;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/**
 * The library draws the six letters before the name of an embedded subset from this; drawing always the same ones keeps the
 * document's bytes the same. The letters only have to differ within a document for equal names, and those do not occur.
 */
final class FixedTag extends SecureRandom {

    FixedTag() {
        super(new Nothing(), null);
    }

    @Override
    public double nextDouble() {
        return 0;
    }

    /** No randomness at all. */
    private static final class Nothing extends SecureRandomSpi {
        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {
            throw new UnsupportedOperationException("A fixed tag has no random bytes");
        }

        @Override
        protected byte[] engineGenerateSeed(int numBytes) {
            throw new UnsupportedOperationException("A fixed tag has no seed");
        }
    }
}
