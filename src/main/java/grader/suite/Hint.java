package grader.suite;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a candidate is told when the test does not pass.
 *
 * <p>It is all that a candidate learns of a hidden test, so it names the kind of mistake and never the input or the
 * expected value.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Hint {

    /** One sentence, 200 characters at most. */
    String value();
}
