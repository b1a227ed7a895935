package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Growth.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** How often a workload is used, and when that ends; on made-up times. */
class GrowthRunTest {

    private static final int[] SIZES = SizeTimes.geometric(250, 128_000);

    private final List<Integer> used = new ArrayList<>();
    private final Set<List<Integer>> inputs = new HashSet<>();

    @Test
    void everyRoundUsesEachSizeOnANewInput() throws Throwable {
        GrowthRun.Result result = run(size -> 100L * size);
        assertThat(result.exceeds()).isFalse();
        assertThat(inputs).hasSameSizeAs(used);
        int warmUp = used.size() - 5 * SIZES.length;
        assertThat(used.subList(0, warmUp)).containsOnly(250);
        for (int i = warmUp; i < used.size(); i++) {
            assertThat(used.get(i)).isEqualTo(SIZES[(i - warmUp) % SIZES.length]);
        }
    }

    @Test
    void growthThatIsClearlyTooFastIsNotWaitedFor() throws Throwable {
        GrowthRun.Result result = run(size -> (long) size * size / 3);
        assertThat(result.exceeds()).isTrue();
        assertThat(result.times().used()).isLessThan(SIZES.length);
        assertThat(used.stream().mapToLong(size -> (long) size * size / 3).sum())
                .isLessThan(1_000_000_000);
    }

    @Test
    void sizesAreUsedToTheLastWhereNothingIsSure() throws Throwable {
        GrowthRun.Result result = run(size -> Math.max(30_000_000L, 200L * size));
        assertThat(result.exceeds()).isFalse();
        assertThat(result.times().used()).isEqualTo(SIZES.length);
    }

    @Test
    void timesThatStillFallAreGivenMoreRoundsButNotForEver() throws Throwable {
        run(size -> (long) (1e7
                * size
                * Math.pow(0.5, (double) used.stream().filter(s -> s == 128_000).count())));
        assertThat(used.stream().filter(size -> size == 128_000)).hasSize(8);
    }

    @Test
    void whatTheWorkloadThrowsIsThrown() {
        AssertionError wrong = new AssertionError("wrong");
        assertThatThrownBy(() -> run(size -> {
                    if (size == 2000) {
                        throw wrong;
                    }
                    return size;
                }))
                .isSameAs(wrong);
    }

    private GrowthRun.Result run(IntToLongFunction nanos) throws Throwable {
        GrowthRun.Use use = (size, repetition) -> {
            used.add(size);
            inputs.add(List.of(size, repetition));
            return nanos.applyAsLong(size);
        };
        return new GrowthRun(use, Order.LINEARITHMIC, SIZES).measure();
    }
}
