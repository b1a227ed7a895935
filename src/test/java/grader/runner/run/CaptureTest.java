package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Aftermath;
import grader.protocol.Ending;
import grader.protocol.FrameWriter;
import grader.protocol.Measurement;
import grader.protocol.RunnerFrame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CaptureTest {

    /** As much as a problem may allow. */
    private static final int MOST = 1 << 20;

    @Test
    void keepsTheFirstPartAndCountsAll() {
        Capture capture = new Capture(5);
        print(capture, "abc".getBytes(StandardCharsets.UTF_8));
        print(capture, "defg".getBytes(StandardCharsets.UTF_8));
        capture.write('h');
        assertThat(capture.text()).isEqualTo("abcde");
        assertThat(capture.count()).isEqualTo(8);
        capture.reset();
        assertThat(capture.text()).isEmpty();
        assertThat(capture.count()).isZero();
    }

    @Test
    void charactersAreKeptWhole() {
        Capture capture = new Capture(6);
        print(capture, "ab😀😀".getBytes(StandardCharsets.UTF_8));
        assertThat(capture.text()).isEqualTo("ab😀");
    }

    @Test
    void whatIsNotUtf8FitsInAFrame() throws IOException {
        Capture capture = new Capture(MOST);
        byte[] bytes = new byte[720_000];
        Arrays.fill(bytes, (byte) 0xFF);
        print(capture, bytes);
        String text = capture.text();
        assertThat(text.codePoints()).hasSize(MOST / 3).containsOnly(0xFFFD);
        Measurement measurement = new Measurement(1, 1, 1, 1, capture.count(), text);
        Ending ending = new Ending(Ending.Result.SUCCESSFUL, "", "", "");
        new FrameWriter(OutputStream.nullOutputStream())
                .write(new RunnerFrame.Finished("id", ending, measurement, Aftermath.SOUND));
    }

    private static void print(Capture capture, byte[] bytes) {
        capture.write(bytes, 0, bytes.length);
    }
}
