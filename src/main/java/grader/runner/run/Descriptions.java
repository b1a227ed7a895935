package grader.runner.run;

import grader.protocol.TestNode;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.TimeLimit;
import grader.suite.internal.NearestAnnotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** Reads off a test what its author says of it. */
final class Descriptions {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s)");

    private Descriptions() {}

    static TestNode of(TestIdentifier test) {
        Optional<TestSource> source = test.getSource();
        Optional<Method> method =
                source.filter(MethodSource.class::isInstance).map(found -> ((MethodSource) found).getJavaMethod());
        Optional<Class<?>> type = method.<Class<?>>map(found -> owner(source))
                .or(() -> source.filter(ClassSource.class::isInstance)
                        .map(found -> ((ClassSource) found).getJavaClass()));
        return new TestNode(
                test.getUniqueId(),
                test.getParentId().orElse(""),
                test.isTest(),
                Thrown.cut(test.getDisplayName()),
                type.map(Class::getName).orElse(""),
                method.map(Method::getName).orElse(""),
                tags(test),
                NearestAnnotation.of(Points.class, method, type)
                        .map(Points::value)
                        .orElse(0),
                NearestAnnotation.of(TimeLimit.class, method, type)
                        .map(limit -> millis(limit.value()))
                        .orElse(0L),
                NearestAnnotation.of(Hint.class, method, type).map(Hint::value).orElse(""));
    }

    private static Class<?> owner(Optional<TestSource> source) {
        return ((MethodSource) source.orElseThrow()).getJavaClass();
    }

    private static List<String> tags(TestIdentifier test) {
        return test.getTags().stream().map(TestTag::getName).sorted().toList();
    }

    private static long millis(String duration) {
        Matcher matcher = DURATION.matcher(duration);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("@TimeLimit(\"" + duration + "\"): write a whole number and ms or s");
        }
        long number = Long.parseLong(matcher.group(1));
        return matcher.group(2).equals("s") ? number * 1000 : number;
    }
}
