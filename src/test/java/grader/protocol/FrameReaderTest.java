package grader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no frame is refused, in words that tell what was wrong. */
class FrameReaderTest {

    private static final int STARTED = 19;
    private static final int PULSE = 21;
    private static final int RUN_ENDED = 22;

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 15, 24, 127, 255})
    void unknownTypeIsRefused(int tag) {
        refused("unknown frame type " + tag, Frames.raw(0, tag));
    }

    @ParameterizedTest
    @EnumSource
    void payloadLongerThanItsTypeAllowsIsRefusedBeforeAnyOfItIsRead(FrameType type) {
        int length = type.maxPayload() + 1;
        refused(
                type + " of " + length + " bytes; at most " + type.maxPayload() + " are allowed",
                Frames.raw(length, type.tag()));
    }

    @Test
    void negativeLengthIsRefused() {
        refused("STARTED of -1 bytes; at most 8192 are allowed", Frames.raw(-1, STARTED));
    }

    @Test
    void otherSealIsRefused() {
        refused("RUN_ENDED out of sequence", Frames.raw(0, RUN_ENDED, Frames.SEAL + 1, 0));
    }

    @Test
    void otherSequenceNumberIsRefused() {
        refused("RUN_ENDED out of sequence", Frames.raw(0, RUN_ENDED, Frames.SEAL, 1));
    }

    @Test
    void repeatedFrameIsRefused() throws Exception {
        byte[] one = Frames.sealed(new RunnerFrame.RunEnded());
        byte[] frame = Arrays.copyOfRange(one, FrameWriter.preamble().length, one.length);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(one);
        twice.write(frame);
        FrameReader reader = Frames.reader(twice.toByteArray());
        assertThat(reader.readFromRunner()).isEqualTo(new RunnerFrame.RunEnded());
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(reader::readFromRunner)
                .withMessage("RUN_ENDED out of sequence");
    }

    @ParameterizedTest
    @MethodSource("grader.protocol.Frames#ofRunner")
    void streamThatEndsInsideAFrameIsToldFromOneThatIsWrong(RunnerFrame frame) throws Exception {
        byte[] whole = Frames.sealed(frame);
        for (int length = 0; length < whole.length; length++) {
            FrameReader reader = Frames.reader(Arrays.copyOf(whole, length));
            assertThatExceptionOfType(EOFException.class).isThrownBy(reader::readFromRunner);
        }
    }

    @Test
    void bytesAfterTheLastValueAreRefused() {
        refused("2 bytes too many in a frame", Frames.raw(7, STARTED, new byte[] {0, 0, 0, 1, 'a', 0, 0}));
    }

    @Test
    void frameThatEndsInsideAValueIsRefused() {
        refused("a frame that ends too early", Frames.raw(4, PULSE, (byte) 0, (byte) 0, (byte) 0, (byte) 0));
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        refused(
                "text that is not UTF-8",
                Frames.raw(6, STARTED, (byte) 0, (byte) 0, (byte) 0, (byte) 2, (byte) 0xC3, (byte) 0x28));
    }

    @Test
    void lengthBeyondTheFramesEndIsRefused() {
        byte[] payload = {0x7F, -1, -1, -1, 'a'};
        refused("a length of 2147483647 where 1 bytes are left", Frames.raw(payload.length, STARTED, payload));
    }

    @Test
    void listLongerThanItsPayloadIsRefused() {
        int compiled = 17;
        byte[] payload = {1, 0, 0, 0, 1, 0, 'x'};
        refused("a length of 256 where 1 bytes are left", Frames.raw(payload.length, compiled, payload));
    }

    @Test
    void listOfMoreThanAnyoneSendsIsRefused() throws Exception {
        List<String> names = Collections.nCopies(65_537, "");
        HostFrame.Load load =
                new HostFrame.Load(List.of(), List.of(), names.subList(1, names.size()), List.of(), 0, false, false);
        assertThat(Frames.reader(Frames.sealed(load)).readFromHost()).isEqualTo(load);
        FrameReader reader = Frames.reader(
                Frames.sealed(new HostFrame.Load(List.of(), List.of(), names, List.of(), 0, false, false)));
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(reader::readFromHost)
                .withMessage("a list of 65537 items; at most 65536 are allowed");
    }

    @Test
    void numberThatIsNeitherTrueNorFalseIsRefused() {
        int broken = 23;
        byte[] payload = {2, 0, 0, 0, 0};
        refused("neither true nor false: 2", Frames.raw(payload.length, broken, payload));
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() throws Exception {
        int measurement = FrameWriter.preamble().length + FrameWriter.HEADER + 4 + 1 + 4 + "SKIPPED".length() + 3 * 4;
        byte[] bytes = Frames.sealed(new RunnerFrame.Finished(
                "a", new Ending(Ending.Result.SKIPPED, "", "", ""), Measurement.NONE, Aftermath.SOUND));
        bytes[measurement] = (byte) 0x80;
        refused("a FINISHED that makes no sense: a measurement is not negative", bytes);
    }

    @Test
    void constantThatDoesNotExistIsRefused() throws Exception {
        int result = FrameWriter.preamble().length + FrameWriter.HEADER + 4 + 1 + 4;
        byte[] bytes = Frames.sealed(new RunnerFrame.Finished(
                "a", new Ending(Ending.Result.SKIPPED, "", "", ""), Measurement.NONE, Aftermath.SOUND));
        bytes[result] = 'T';
        refused("no such constant: TKIPPED", bytes);
    }

    @Test
    void frameOfTheOtherSideIsRefused() throws Exception {
        byte[] hostFrame = Frames.sealed(new HostFrame.Run(0, List.of()));
        refused("the runner does not send RUN", hostFrame);
        FrameReader inside = Frames.reader(Frames.sealed(new RunnerFrame.Pulse(1)));
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(inside::readFromHost)
                .withMessage("the host does not send PULSE");
    }

    @Test
    void bytesBeforeTheFirstFrameArePassedOverAndKept() throws Exception {
        String said = "OpenJDK 64-Bit Server VM warning: \u0007grader is no preamble\n";
        FrameReader reader = Frames.reader(after(said, Frames.sealed(new RunnerFrame.Ready("17", 0))));
        assertThat(reader.readFromRunner()).isEqualTo(new RunnerFrame.Ready("17", 0));
        assertThat(reader.strayBytes()).asString(StandardCharsets.UTF_8).isEqualTo(said);
    }

    @Test
    void bytesBeforeTheFirstFrameAreKeptWhereNoneComes() {
        FrameReader reader =
                Frames.reader("Error: could not create the Java Virtual Machine.".getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(EOFException.class).isThrownBy(reader::readFromRunner);
        assertThat(reader.strayBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Error: could not create the Java Virtual Machine.");
    }

    @Test
    void bytesBeforeTheFirstFrameAreBounded() throws Exception {
        byte[] frame = Frames.sealed(new RunnerFrame.Ready("17", 0));
        String most = "x".repeat(FrameReader.MAX_STRAY_BYTES);
        assertThat(Frames.reader(after(most, frame)).readFromRunner()).isEqualTo(new RunnerFrame.Ready("17", 0));

        FrameReader flooded = Frames.reader(after(most + "x", frame));
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(flooded::readFromRunner)
                .withMessage("no frame in the first 65536 bytes");
        assertThat(flooded.strayBytes()).hasSize(FrameReader.MAX_STRAY_BYTES + 1);
    }

    private static void refused(String why, byte[] bytes) {
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(Frames.reader(bytes)::readFromRunner)
                .withMessage(why);
    }

    private static byte[] after(String stray, byte[] frames) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(stray.getBytes(StandardCharsets.UTF_8));
        bytes.write(frames);
        return bytes.toByteArray();
    }
}
