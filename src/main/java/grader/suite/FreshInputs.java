package grader.suite;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Repeats a use of candidate code, each time on an input of its own, so that an answer which was remembered from an
 * earlier repetition is of no use: {@code FreshInputs.repeat(5, i -> numbers(i), input -> assertSorts(input))}.
 */
public final class FreshInputs {

    private FreshInputs() {}

    /**
     * Repeats.
     *
     * @param times how often
     * @param input makes the input of a repetition from its number, counted from 0; the same number should give the
     *     same input, so that a test is the same on each run
     * @param use calls the candidate's code and checks what it did
     * @throws IllegalStateException where the first two inputs are the same or equal: they would not be fresh
     */
    public static <T> void repeat(int times, IntFunction<? extends T> input, Consumer<? super T> use) {
        for (int i = 0; i < times; i++) {
            T fresh = input.apply(i);
            if (i == 1 && Objects.deepEquals(fresh, input.apply(0))) {
                throw new IllegalStateException("the first two inputs are equal; make each repetition another one");
            }
            use.accept(fresh);
        }
    }
}
