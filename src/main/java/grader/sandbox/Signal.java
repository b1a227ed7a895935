package grader.sandbox;

import grader.protocol.RunnerFrame;
import java.util.Objects;

/** What a sandbox is heard to do. */
public sealed interface Signal {

    /** It said something. */
    record Said(RunnerFrame frame) implements Signal {
        public Said {
            Objects.requireNonNull(frame);
        }
    }

    /** Its process ended. */
    record Ended(Exit exit) implements Signal {
        public Ended {
            Objects.requireNonNull(exit);
        }
    }

    /** It said what is no frame: it can't be trusted any more. */
    record Garbled(String message) implements Signal {
        public Garbled {
            Objects.requireNonNull(message);
        }
    }

    /** Nothing in the time given. */
    record Silence() implements Signal {}
}
