package grader.runner.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.AllocationLimit;
import grader.suite.Hint;
import grader.suite.Points;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses of JUnit what suites use. Public, with public members, since JUnit may reflect on no more than that here. */
@Tag("toy")
@DisplayName("toy")
public class Toy {

    private int prepared;

    /** An enum to take from. */
    public enum Choice {
        ONE
    }

    /** Called by JUnit. */
    public Toy() {}

    @BeforeEach
    public void prepare() {
        prepared = 1;
    }

    @AfterEach
    public void finish() {
        prepared = 0;
    }

    @Test
    @Points(1)
    @Hint("This should pass.")
    @AllocationLimit("64MiB")
    public void passes() {
        assertEquals(1, prepared);
        assertThrows(IllegalStateException.class, () -> {
            throw new IllegalStateException();
        });
    }

    @RepeatedTest(2)
    public void repeats(RepetitionInfo repetition) {
        assertEquals(2 * prepared, repetition.getTotalRepetitions());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    public void takes(int input) {
        assertEquals(input, prepared * input);
    }

    @ParameterizedTest
    @EnumSource
    public void takesEach(Choice choice) {
        assertEquals(Choice.ONE, choice);
    }

    @ParameterizedTest
    @MethodSource("made")
    public void takesMade(int[] made) {
        assertEquals(1, made.length);
    }

    /** What {@link #takesMade} takes. */
    public static Stream<int[]> made() {
        return Stream.of(new int[] {1});
    }

    @ParameterizedTest(name = "read {0}")
    @CsvSource("1, 2")
    public void takesRead(int one, long two) {
        assertEquals(two, one + 1);
    }

    @TestFactory
    public Stream<DynamicTest> makes() {
        return Stream.of(DynamicTest.dynamicTest("made", () -> assertEquals(1, prepared)));
    }

    /** A class inside. */
    @Nested
    public class Inside {

        /** Called by JUnit. */
        public Inside() {}

        @Test
        @AllocationLimit("64MiB")
        public void passes() {
            assertEquals(1, prepared);
        }
    }
}
