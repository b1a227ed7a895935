package grader.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least time that each run of a test is given, in place of the problem's {@code limits.test}.
 *
 * <p>The limit that holds is this floor or a multiple of what the slowest accepted solution takes for the same test on
 * the same machine, whichever is longer. It is compared with the CPU time of the test, its set-up included, so a busy
 * machine does not change the outcome; a test that sleeps or waits is ended on wall time, later.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TimeLimit {

    /** A whole number and a unit, {@code ms} or {@code s}: {@code "500ms"}. From 1 ms to 10 minutes. */
    String value();
}
