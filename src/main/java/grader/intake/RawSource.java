package grader.intake;

import java.util.Optional;

/** A source as it lay there. It is decoded when it is asked for, so that one that can't be costs only its own part. */
final class RawSource {

    private final EntryPath path;
    private final byte[] bytes;

    RawSource(EntryPath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    EntryPath path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Its text. */
    String text() throws RejectedSubmissionException {
        return SourceText.decode(path.text(), bytes);
    }

    /** The same with its path from a part's place on; empty where it does not lie there. */
    Optional<RawSource> in(EntryPath place) {
        return path.in(place).map(inside -> new RawSource(inside, bytes));
    }
}
