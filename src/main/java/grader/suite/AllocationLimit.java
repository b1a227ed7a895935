package grader.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test whose method allocates more heap than this, freed or not.
 *
 * <p>On a class it holds for each test method of the class that has none of its own, in {@code @Nested} classes too.
 *
 * <p>Counted are the bytes that all threads allocate between the end of the last {@code @BeforeEach} and the start of
 * the first {@code @AfterEach}. Make the inputs in {@code @BeforeEach}, and call the candidate's method there once on
 * a small input: the first call of anything allocates for class loading and linkage. What the candidate's code keeps from
 * there is not counted; the rule {@code forbid: static-state} leaves it no place for that.
 *
 * <p>For Jupiter tests; the count is that of {@code com.sun.management.ThreadMXBean}. It includes threads that have
 * ended; before JDK 21 as far as they were seen, once a millisecond.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(AllocationLimitExtension.class)
public @interface AllocationLimit {

    /** A whole number and a unit, {@code B}, {@code KiB} or {@code MiB}: {@code "64KiB"}. */
    String value();
}
