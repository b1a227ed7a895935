package grader.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs of real ones by small changes; the same ones for the same seed. */
final class Mutator {

    private static final int LONGEST = 64 << 10;
    /** What counts and offsets go wrong at. */
    private static final int[] EDGES = {0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE, -1
    };

    private final Random random;
    private final List<byte[]> seeds;
    private final List<byte[]> words;

    Mutator(long seed, List<byte[]> seeds, List<String> words) {
        this.random = new Random(seed);
        this.seeds = List.copyOf(seeds);
        this.words = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    byte[] next() {
        byte[] bytes = any(seeds);
        // Mostly few changes, so that most of the input still makes sense.
        int changes = 1 + random.nextInt(random.nextInt(8) == 0 ? 16 : 3);
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(4) == 0 ? 256 : 8));
        return switch (random.nextInt(9)) {
            case 0 -> replaced(bytes, from, to, new byte[0]);
            case 1 -> replaced(bytes, from, from, part(any(seeds)));
            case 2 -> replaced(bytes, from, to, part(bytes));
            case 3 -> replaced(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, to)));
            case 4 -> words.isEmpty() ? flipped(bytes) : replaced(bytes, from, from, repeated(any(words)));
            case 5 -> words.isEmpty() ? edged(bytes) : replaced(bytes, from, to, any(words));
            case 6 -> edged(bytes);
            case 7 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : noise(bytes);
            default -> flipped(bytes);
        };
    }

    private byte[] flipped(byte[] original) {
        byte[] bytes = original.clone();
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] noise(byte[] original) {
        byte[] bytes = original.clone();
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** A number of one, two or four bytes, either end first, becomes one that is likely to hurt. */
    private byte[] edged(byte[] original) {
        byte[] bytes = original.clone();
        int width = 1 << random.nextInt(3);
        if (bytes.length < width) {
            return bytes;
        }
        int at = random.nextInt(bytes.length - width + 1);
        int value = EDGES[random.nextInt(EDGES.length)] + random.nextInt(3) - 1;
        boolean littleEndian = random.nextBoolean();
        for (int i = 0; i < width; i++) {
            bytes[at + (littleEndian ? i : width - 1 - i)] = (byte) (value >>> (8 * i));
        }
        return bytes;
    }

    /** Once or a few times, and now and then as often as makes nesting deep. */
    private byte[] repeated(byte[] bytes) {
        int times = random.nextInt(16) == 0 ? 1 << random.nextInt(13) : 1 + random.nextInt(3);
        byte[] all = new byte[Math.min(LONGEST, bytes.length * times)];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes[i % bytes.length];
        }
        return all;
    }

    private byte[] part(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(128)));
    }

    private byte[] any(List<byte[]> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + with.length);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
        return result;
    }
}
