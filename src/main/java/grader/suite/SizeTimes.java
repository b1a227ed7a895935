package grader.suite;

import java.util.ArrayList;
import java.util.List;

/** Sizes, ascending, and how long each use of each took. */
final class SizeTimes {

    private final int[] sizes;
    private final List<List<Long>> times = new ArrayList<>();

    SizeTimes(int[] sizes) {
        this.sizes = sizes.clone();
        for (int i = 0; i < sizes.length; i++) {
            times.add(new ArrayList<>());
        }
    }

    /** Sizes from one to the other, each about double the one before. */
    static int[] geometric(int from, int to) {
        int steps = (int) Math.max(1, Math.round(Math.log((double) to / from) / Math.log(2)));
        int[] sizes = new int[steps + 1];
        for (int i = 0; i <= steps; i++) {
            sizes[i] = (int) Math.round(from * Math.pow((double) to / from, (double) i / steps));
        }
        return sizes;
    }

    void add(int index, long nanos) {
        times.get(index).add(nanos);
    }

    int count() {
        return sizes.length;
    }

    /** How many sizes, from the smallest, were used. */
    int used() {
        int used = 0;
        while (used < sizes.length && !times.get(used).isEmpty()) {
            used++;
        }
        return used;
    }

    int size(int index) {
        return sizes[index];
    }

    int repetitions(int index) {
        return times.get(index).size();
    }

    long time(int index, int repetition) {
        return times.get(index).get(repetition);
    }

    /** The least time, in nanoseconds: what disturbs only ever adds. */
    long least(int index) {
        return times.get(index).stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
