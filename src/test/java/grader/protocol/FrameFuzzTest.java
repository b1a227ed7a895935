package grader.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes, reading gives a frame or an {@link IOException}: nothing that a caller does not expect. */
class FrameFuzzTest {

    private static final int ROUNDS = 2_000;
    private static final List<FrameType> TYPES = List.of(FrameType.values());

    private final Random random = new Random(20_260_101);
    private int accepted;
    private int refused;

    @Test
    void mutatedFramesAreFramesOrRefused() throws Exception {
        List<RunnerFrame> ofRunner = Frames.ofRunner().toList();
        List<HostFrame> ofHost = Frames.ofHost().toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (RunnerFrame frame : ofRunner) {
                read(mutated(Frames.sealed(frame)));
            }
            for (HostFrame frame : ofHost) {
                read(mutated(Frames.sealed(frame)));
            }
        }
        assertThat(accepted).as("mutants that are frames").isGreaterThan(ROUNDS);
        assertThat(refused).as("mutants that are refused").isGreaterThan(ROUNDS);
    }

    @Test
    void noiseIsRefused() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] payload = new byte[random.nextInt(64)];
            random.nextBytes(payload);
            FrameType type = TYPES.get(random.nextInt(TYPES.size()));
            read(Frames.raw(payload.length, type.tag(), payload));
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    private void read(byte[] bytes) {
        FrameReader reader = Frames.reader(bytes);
        try {
            reader.readFromRunner();
            accepted++;
        } catch (IOException e) {
            refused++;
        } catch (RuntimeException | Error e) {
            fail("reading " + Arrays.toString(bytes), e);
        }
        try {
            Frames.reader(bytes).readFromHost();
        } catch (IOException e) {
            refused++;
        } catch (RuntimeException | Error e) {
            fail("reading " + Arrays.toString(bytes), e);
        }
    }

    /** Changes, cuts or doubles some bytes of the payload, or, less often, of the header. */
    private byte[] mutated(byte[] original) {
        int header = FrameWriter.preamble().length;
        int payload = header + FrameWriter.HEADER;
        byte[] bytes = original.clone();
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int from = random.nextInt(8) == 0 ? header : payload;
            if (from < bytes.length) {
                int at = from + random.nextInt(bytes.length - from);
                bytes[at] = switch (random.nextInt(4)) {
                    case 0 -> (byte) random.nextInt();
                    case 1 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
                    case 2 -> (byte) (bytes[at] + random.nextInt(3) - 1);
                    default -> bytes[from + random.nextInt(bytes.length - from)];
                };
            }
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(bytes, bytes.length - random.nextInt(4)) : bytes;
    }
}
