package grader.runner.toy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.AllocationLimit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uses of JUnit what suites use. Public, with public members, since JUnit may reflect on no more than that here. */
public class Toy {

    private int prepared;

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
    @AllocationLimit("64MiB")
    public void passes() {
        assertEquals(1, prepared);
        assertThrows(IllegalStateException.class, () -> {
            throw new IllegalStateException();
        });
    }

    @RepeatedTest(2)
    public void repeats() {
        assertEquals(1, prepared);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    public void takes(int input) {
        assertEquals(input, prepared * input);
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
