package grader.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much a test weighs inside its category; 1 where it is not given.
 *
 * <p>On a class it holds for each test method of the class that has none of its own. A method that runs several times
 * (parameterized, repeated, dynamic) has its points once: {@code points × passed runs ÷ runs}, rounded down, so
 * {@code @Points(1)} on it means all or nothing.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Points {

    /** Whole points, 1 to 1000. */
    int value();
}
