package grader.protocol;

import java.util.Arrays;

/** The kinds of frame: the byte that names each on the wire, and how long its payload may be. */
enum FrameType {
    COMPILE(1, 64 << 20),
    LOAD(2, 64 << 20),
    RUN(3, 64 << 20),
    READY(16, 1 << 10),
    COMPILED(17, 32 << 20),
    DISCOVERED(18, 64 << 10),
    STARTED(19, 8 << 10),
    FINISHED(20, 2 << 20),
    PULSE(21, 8),
    RUN_ENDED(22, 0),
    BROKEN(23, 64 << 10);

    private final int tag;
    private final int maxPayload;

    FrameType(int tag, int maxPayload) {
        this.tag = tag;
        this.maxPayload = maxPayload;
    }

    int tag() {
        return tag;
    }

    /** In bytes. */
    int maxPayload() {
        return maxPayload;
    }

    static FrameType of(int tag) throws ProtocolException {
        return Arrays.stream(values())
                .filter(type -> type.tag == tag)
                .findFirst()
                .orElseThrow(() -> new ProtocolException("unknown frame type " + tag));
    }
}
