package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import grader.suite.Growth.Order;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fit on made-up times: what it must find, and how seldom it may be wrong where times are disturbed. */
class GrowthFitTest {

    private static final int[] SIZES = SizeTimes.geometric(250, 128_000);
    private static final int REPETITIONS = 5;
    private static final int SEEDS = 1_000;
    private static final double LARGEST = 5e9;

    @Test
    void sizesDoubleFromTheFirstToTheLast() {
        assertThat(SIZES).containsExactly(250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000);
        assertThat(SizeTimes.geometric(1, 100)).containsExactly(1, 2, 4, 7, 14, 27, 52, 100);
        assertThat(SizeTimes.geometric(1_000, Integer.MAX_VALUE)).endsWith(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 2})
    void findsTheExponentOfExactTimes(double exponent) {
        GrowthFit fit = fit(Order.LINEAR, n -> 10_000 * Math.pow(n / 250, exponent));
        assertThat(fit.exponent()).isCloseTo(exponent, within(0.001));
        assertThat(fit.low()).isCloseTo(exponent, within(0.001));
        assertThat(fit.high()).isCloseTo(exponent, within(0.001));
    }

    @ParameterizedTest
    @EnumSource
    void growthOfTheAllowedOrderKeepsToIt(Order order) {
        GrowthFit fit = fit(order, n -> 10_000 * order.of(n) / order.of(250));
        assertThat(fit.keeps()).isTrue();
        assertThat(fit.exceeds()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CUBIC", "LINEARITHMIC"},
            mode = EnumSource.Mode.EXCLUDE)
    void growthOfAnOrderAndAFullPowerMoreExceedsIt(Order order) {
        assertThat(fit(order, n -> 10_000 * order.of(n) / order.of(250) * n / 250)
                        .exceeds())
                .isTrue();
    }

    @Test
    void logarithmsAreNotTold() {
        assertThat(fit(Order.LINEAR, n -> 40 * n * Math.log(n)).keeps()).isTrue();
        assertThat(fit(Order.CONSTANT, n -> 10_000 * Math.log(n)).keeps()).isTrue();
    }

    @Test
    void whatACallTakesInAnyCaseHidesNothing() {
        assertThat(fit(Order.LINEARITHMIC, n -> 100_000 + 0.3 * n * n).exceeds())
                .isTrue();
        assertThat(fit(Order.LINEARITHMIC, n -> 100_000 + 30 * n * Math.log(n)).exceeds())
                .isFalse();
    }

    @Test
    void timeWastedOnAllButTheLargestSizesHidesTheOrder() {
        // Which is why the time limit holds as well: this takes as long for each size as the largest.
        assertThat(fit(Order.LINEARITHMIC, n -> 0.3 * Math.max(64_000.0 * 64_000, n * n))
                        .exceeds())
                .isFalse();
    }

    @Test
    void sizesTooShortToMeasureTellNothing() {
        assertThat(GrowthFit.of(times(n -> n * n / 1e6, 0, 0), Order.CONSTANT)).isEmpty();
        // 5 µs and more from 4,000 on.
        assertThat(GrowthFit.of(times(n -> 5_000 * n / 4_000, 0, 0), Order.CONSTANT))
                .isPresent();
        assertThat(GrowthFit.of(times(n -> 5_000 * n / 8_000, 0, 0), Order.CONSTANT))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void disturbedTimesOfTheAllowedOrderNeverExceedIt(Order order) {
        // Up to eight times slower where caches are full, and each time up to several times longer for other work.
        DoubleUnaryOperator honest = n -> 10_000 * order.of(n) / order.of(250) * Math.min(8, Math.pow(n / 250, 0.4));
        assertThat(exceeding(order, honest, 0.5)).isZero();
    }

    @Test
    void disturbedTimesOfAQuadraticSolutionAlwaysExceedLinearithmic() {
        assertThat(exceeding(Order.LINEARITHMIC, n -> 0.3 * n * n, 0.5)).isEqualTo(SEEDS);
    }

    private static long exceeding(Order order, DoubleUnaryOperator nanos, double noise) {
        return IntStream.range(0, SEEDS)
                .filter(seed -> GrowthFit.of(times(nanos, noise, seed), order)
                        .filter(GrowthFit::exceeds)
                        .isPresent())
                .count();
    }

    private static GrowthFit fit(Order order, DoubleUnaryOperator nanos) {
        return GrowthFit.of(times(nanos, 0, 0), order).orElseThrow();
    }

    /** Disturbances only ever add: log-normal, and now and then ten times as much. */
    private static SizeTimes times(DoubleUnaryOperator nanos, double noise, int seed) {
        Random random = new Random(seed);
        SizeTimes times = new SizeTimes(SIZES);
        for (int i = 0; i < SIZES.length && nanos.applyAsDouble(SIZES[i]) < LARGEST; i++) {
            for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                double rare = random.nextInt(10) == 0 ? 10 : 1;
                double factor = 1 + noise * rare * Math.exp(random.nextGaussian());
                times.add(i, (long) (nanos.applyAsDouble(SIZES[i]) * factor));
            }
        }
        return times;
    }
}
