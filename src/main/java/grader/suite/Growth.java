package grader.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of how the time that candidate code takes grows with the size of its input:
 *
 * <pre>{@code
 * @Growth(atMost = LINEARITHMIC)
 * void sortsQuickly(Workload work) {
 *     int[] input = work.random().ints(work.size()).toArray();
 *     int[] expected = input.clone();
 *     Arrays.sort(expected);
 *     work.measure(() -> Sorter.sort(input));
 *     assertArrayEquals(expected, input);
 * }
 * }</pre>
 *
 * <p>The method is one test. It is called again and again, for sizes that double from {@link #from} to {@link #to}: some
 * calls to warm up, then each size in turn, several rounds of it. Only what {@link Workload#measure} runs is timed, in
 * CPU time of all threads, so that a busy machine does not disturb it; of each size the least time counts. A failed
 * assertion ends the test as it would any other. {@code @BeforeEach} runs once, before the first call.
 *
 * <p>The test fails where the time of the largest size is, <em>certainly</em>, 16 times what the time of a smaller one
 * and the allowed order explain. That much is left to caches: code that takes one step per element gets up to eight
 * times slower per step once its data no longer fits. So over the nine doublings from 250 to 128,000 quadratic growth is
 * far from linear, but n√n passes for linear, n log n can't be told from it, nor logarithmic from constant growth.
 *
 * <p>Sizes that take less than 5 µs are left out; where fewer than six remain, the time tells nothing, and the test
 * passes. The time limit of the test holds all the same, and it is what finds a solution that is slow at every size, as
 * one that wastes time on small inputs to make its growth look flat.
 *
 * <p>Where threads begin or end in what is measured, its time is known in steps of 10 ms only and taken for what it was
 * at most; a solution that is quadratic in threads of its own is mostly found by the time limit.
 *
 * <p>So choose {@link #from} and {@link #to} such that a solution of a higher order takes 5 µs or more for the one and
 * far longer than the time limit for the other; where one operation is short, measure many. For Jupiter tests.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith(GrowthExtension.class)
public @interface Growth {

    /** The highest order of growth that passes. */
    Order atMost();

    /** The smallest size, at least 1. */
    int from() default 250;

    /** The largest size, 64 times the smallest or more. */
    int to() default 128_000;

    /** Orders of growth with the size n. */
    enum Order {
        CONSTANT {
            @Override
            double of(double size) {
                return 1;
            }
        },
        /** Can't be told from {@link #CONSTANT} by measuring. */
        LOGARITHMIC {
            @Override
            double of(double size) {
                return log(size);
            }
        },
        LINEAR {
            @Override
            double of(double size) {
                return size;
            }
        },
        /** n log n, which can't be told from {@link #LINEAR} by measuring. */
        LINEARITHMIC {
            @Override
            double of(double size) {
                return size * log(size);
            }
        },
        QUADRATIC {
            @Override
            double of(double size) {
                return size * size;
            }
        },
        CUBIC {
            @Override
            double of(double size) {
                return size * size * size;
            }
        };

        /** The time for a size, up to a factor. */
        abstract double of(double size);

        private static double log(double size) {
            return Math.log(Math.max(2, size));
        }
    }
}
