package grader.runner.sentinel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A test that fails wherever JUnit still does its work. Public, since JUnit may reflect on no more than that here. */
public class Sentinel {

    private static final List<Executable> FAILING = List.of(
            () -> assertEquals(1, 2),
            () -> assertEquals("a", "b"),
            () -> assertArrayEquals(new int[] {1}, new int[] {2}),
            () -> assertTrue(Thread.holdsLock(Sentinel.class)),
            () -> assertThrows(IllegalStateException.class, () -> {}));

    /** What it fails with, if every kind of assertion fails before. */
    public static final String MESSAGE = FAILING.size() + " assertions failed";

    /** Called by JUnit. */
    public Sentinel() {}

    /** Fails; one test of many assertions, since it is run again and again, and a test costs far more than those. */
    @Test
    public void fails() throws Throwable {
        int failed = 0;
        for (Executable assertion : FAILING) {
            try {
                assertion.execute();
            } catch (AssertionError e) {
                failed++;
            }
        }
        fail(failed + " assertions failed");
    }
}
