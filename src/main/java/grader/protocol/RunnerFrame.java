package grader.protocol;

import java.util.List;
import java.util.Objects;

/** What the runner says to the host. */
public sealed interface RunnerFrame extends Frame {

    /**
     * The runner is up and waits.
     *
     * @param jdk its {@code java.runtime.version}
     * @param warmUpNanos how long it warmed up, from its entry on: what the host can't tell from the JVM's own boot
     */
    record Ready(String jdk, long warmUpNanos) implements RunnerFrame {
        public Ready {
            Objects.requireNonNull(jdk);
        }
    }

    /**
     * What came of a {@link HostFrame.Compile}.
     *
     * @param success whether every source compiled
     * @param exhausted whether the compiler gave up for want of stack or heap and is not to be used again
     * @param diagnostics what it said, bounded in number and length
     * @param classes what it wrote; empty without success
     */
    record Compiled(boolean success, boolean exhausted, List<Diagnostic> diagnostics, List<ClassFile> classes)
            implements RunnerFrame {
        public Compiled {
            diagnostics = List.copyOf(diagnostics);
            classes = List.copyOf(classes);
        }
    }

    /** A test or container exists: told once each, before anything of it starts. */
    record Discovered(TestNode node) implements RunnerFrame {
        public Discovered {
            Objects.requireNonNull(node);
        }
    }

    /** A test or container starts. */
    record Started(String id) implements RunnerFrame {
        public Started {
            Objects.requireNonNull(id);
        }
    }

    /** A test or container ended. */
    record Finished(String id, Ending ending, Measurement measurement, Aftermath aftermath) implements RunnerFrame {
        public Finished {
            Objects.requireNonNull(id);
            Objects.requireNonNull(ending);
            Objects.requireNonNull(measurement);
            Objects.requireNonNull(aftermath);
        }
    }

    /** The runner is alive; {@link Measurement#countedNanos} since the last event. */
    record Pulse(long countedNanos) implements RunnerFrame {}

    /** The run is over: nothing more comes. */
    record RunEnded() implements RunnerFrame {}

    /**
     * The runner could not go on.
     *
     * @param outOfMemory whether an {@link OutOfMemoryError} was the reason
     * @param message what happened
     */
    record Broken(boolean outOfMemory, String message) implements RunnerFrame {
        public Broken {
            Objects.requireNonNull(message);
        }
    }

    /** What a frame type's payload is read back with. */
    static RunnerFrame read(FrameType type, PayloadReader in) throws ProtocolException {
        Objects.requireNonNull(in);
        return switch (type) {
            case READY -> new Ready(in.text(), in.int64());
            case COMPILED ->
                new Compiled(in.bool(), in.bool(), in.list(Payloads::diagnostic), in.list(Payloads::classFile));
            case DISCOVERED -> new Discovered(Payloads.testNode(in));
            case STARTED -> new Started(in.text());
            case FINISHED ->
                new Finished(in.text(), Payloads.ending(in), Payloads.measurement(in), Payloads.aftermath(in));
            case PULSE -> new Pulse(in.int64());
            case RUN_ENDED -> new RunEnded();
            case BROKEN -> new Broken(in.bool(), in.text());
            default -> throw new ProtocolException("the runner does not send " + type);
        };
    }
}
