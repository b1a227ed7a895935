package grader.runner.sentinel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/** Tests that fail wherever JUnit still does its work. Public, since JUnit may reflect on no more than that here. */
public class Sentinel {

    /** How many tests there are. */
    public static final int TESTS = 6;

    /** Called by JUnit. */
    public Sentinel() {}

    @Test
    public void unequalNumbers() {
        assertEquals(1, 2);
    }

    @Test
    public void unequalObjects() {
        assertEquals("a", "b");
    }

    @Test
    public void unequalArrays() {
        assertArrayEquals(new int[] {1}, new int[] {2});
    }

    @Test
    public void untrue() {
        assertTrue(TESTS < 0);
    }

    @Test
    public void thrownByNobody() {
        assertThrows(IllegalStateException.class, () -> {});
    }

    @Test
    public void failure() {
        fail("as it should");
    }
}
