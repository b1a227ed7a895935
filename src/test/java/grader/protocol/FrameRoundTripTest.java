package grader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one side writes, the other side reads. */
class FrameRoundTripTest {

    @ParameterizedTest
    @MethodSource("grader.protocol.Frames#ofHost")
    void whatTheHostSaysIsHeardByTheRunner(HostFrame frame) throws Exception {
        assertThat(Frames.reader(Frames.sealed(frame)).readFromHost()).isEqualTo(frame);
    }

    @ParameterizedTest
    @MethodSource("grader.protocol.Frames#ofRunner")
    void whatTheRunnerSaysIsHeardByTheHost(RunnerFrame frame) throws Exception {
        assertThat(Frames.reader(Frames.sealed(frame)).readFromRunner()).isEqualTo(frame);
    }

    @Test
    void everyTypeOfFrameIsAmongTheExamples() {
        Set<Class<?>> examples = Stream.concat(Frames.ofHost(), Frames.ofRunner())
                .map(Frame::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> types = Stream.of(HostFrame.class, RunnerFrame.class)
                .flatMap(FrameRoundTripTest::records)
                .collect(Collectors.toSet());
        assertThat(examples).isEqualTo(types).hasSameSizeAs(FrameType.values());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(FrameRoundTripTest::records);
    }

    @Test
    void framesFollowOneAnother() throws Exception {
        List<RunnerFrame> frames = Frames.ofRunner().toList();
        FrameReader reader = Frames.reader(Frames.sealed(frames.toArray(Frame[]::new)));
        for (RunnerFrame frame : frames) {
            assertThat(reader.readFromRunner()).isEqualTo(frame);
        }
        assertThatExceptionOfType(EOFException.class).isThrownBy(reader::readFromRunner);
    }

    @Test
    void newSealStartsANewSequence() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        writer.write(new RunnerFrame.Ready("17", 0));
        writer.seal(7);
        writer.write(new RunnerFrame.Started("a"));
        writer.write(new RunnerFrame.RunEnded());

        FrameReader reader = new FrameReader(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        assertThat(reader.readFromRunner()).isEqualTo(new RunnerFrame.Ready("17", 0));
        reader.seal(7);
        assertThat(reader.readFromRunner()).isEqualTo(new RunnerFrame.Started("a"));
        assertThat(reader.readFromRunner()).isEqualTo(new RunnerFrame.RunEnded());
    }

    @Test
    void loneSurrogateOfACandidateArrivesAsAQuestionMark() throws Exception {
        byte[] bytes = Frames.sealed(new RunnerFrame.Broken(false, "a\uD800b"));
        assertThat(Frames.reader(bytes).readFromRunner()).isEqualTo(new RunnerFrame.Broken(false, "a?b"));
    }

    @Test
    void writerRefusesAFrameThatIsTooLongAndGoesOn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        writer.seal(Frames.SEAL);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> writer.write(new RunnerFrame.Ready("x".repeat(2000), 0)))
                .withMessage("READY of 2012 bytes; at most 1024 are allowed");
        writer.write(new RunnerFrame.Ready("17", 0));
        assertThat(Frames.reader(bytes.toByteArray()).readFromRunner()).isEqualTo(new RunnerFrame.Ready("17", 0));
    }
}
