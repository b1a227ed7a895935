package grader.runner.run;

import grader.protocol.FrameReader;
import java.io.IOException;

/** Ends this process when standard input does, whatever the tests are doing: the host has gone. */
final class Lifeline {

    private Lifeline() {}

    static void watch(FrameReader reader) {
        OwnThreads.start("lifeline", () -> {
            try {
                reader.readFromHost();
            } catch (IOException e) {
                // End of file is what this waits for; a frame too many ends it just as well.
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
