package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of one archive, and stops it at the limits. */
final class Unpacking {

    /** Below this, a high ratio says nothing: a file of blanks is no bomb. */
    private static final long RATIO_FROM = 1 << 20;

    private static final long LONGEST_HEADERS = 256 << 10;

    private final IntakeLimits limits;
    private final long packed;
    private long unpacked;
    private long headersEnd = Long.MAX_VALUE;

    /** @param packed bytes of the archive itself */
    Unpacking(IntakeLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    /** Carries a refusal through code that only knows {@link IOException}. */
    static final class Refusal extends IOException {
        private final RejectedSubmissionException rejection;

        Refusal(RejectedSubmissionException rejection) {
            super(rejection);
            this.rejection = rejection;
        }

        RejectedSubmissionException rejection() {
            return rejection;
        }
    }

    /** The same bytes, counted; reading throws {@link Refusal} beyond a limit. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                count(Math.max(0, read));
                return read;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                count(skipped);
                return skipped;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    /** From here to {@link #headersAreRead}, only some bytes may come: headers are held in memory by the library. */
    void headersFollow() {
        headersEnd = unpacked + LONGEST_HEADERS;
    }

    void headersAreRead() {
        headersEnd = Long.MAX_VALUE;
    }

    /** Bytes so far. */
    long unpacked() {
        return unpacked;
    }

    private void count(long bytes) throws Refusal {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw refused("unpacks to more than " + Gathering.bytes(limits.unpackedBytes()));
        }
        if (unpacked > headersEnd) {
            throw new Refusal(new RejectedSubmissionException(
                    Code.ARCHIVE, "", "the archive has a header of more than 256 KiB; pack it again"));
        }
        if (unpacked > RATIO_FROM && unpacked / limits.ratio() > packed) {
            throw refused("unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    private static Refusal refused(String what) {
        return new Refusal(new RejectedSubmissionException(
                Code.TOO_LARGE, "", "the archive " + what + "; leave out libraries, build output and version control"));
    }
}
