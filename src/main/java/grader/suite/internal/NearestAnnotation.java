package grader.suite.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/** What holds for a test where it stands on the method, or on a class around it. */
public final class NearestAnnotation {

    private NearestAnnotation() {}

    /** The method's own, else the nearest class's, going outwards. */
    public static <A extends Annotation> Optional<A> of(
            Class<A> annotation, Optional<? extends AnnotatedElement> method, Optional<Class<?>> type) {
        Optional<A> found = method.flatMap(element -> AnnotationSupport.findAnnotation(element, annotation));
        Optional<Class<?>> around = type;
        while (found.isEmpty() && around.isPresent()) {
            Class<?> element = around.orElseThrow();
            found = AnnotationSupport.findAnnotation(element, annotation);
            around = Optional.ofNullable(element.getEnclosingClass());
        }
        return found;
    }
}
