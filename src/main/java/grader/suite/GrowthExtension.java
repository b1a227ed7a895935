package grader.suite;

import grader.suite.Growth.Order;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.AssertionFailedError;

/**
 * Calls a {@link Growth} test for its sizes, tells what came of it in a report entry, and fails it where its time grows
 * too fast. Public only because JUnit makes one.
 */
public final class GrowthExtension implements ParameterResolver, InvocationInterceptor {

    /** The key of the report entry; its value is {@code atMost|size:nanos,…|exponent,low,high,limit}. */
    public static final String ENTRY = "grader.growth";

    private static final Namespace NAMESPACE = Namespace.create(GrowthExtension.class);
    private static final int LEAST_SPAN = 64;

    /** Called by JUnit. */
    public GrowthExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workload.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return workload(context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        Growth growth = AnnotationSupport.findAnnotation(call.getExecutable(), Growth.class)
                .orElseThrow();
        Object test = call.getTarget().orElseThrow();
        Object[] arguments = call.getArguments().toArray();
        Workload workload = workload(context);
        invocation.skip();
        GrowthRun run = new GrowthRun(
                (size, repetition) -> {
                    workload.next(size, repetition);
                    ReflectionSupport.invokeMethod(call.getExecutable(), test, arguments);
                    return measured(workload);
                },
                growth.atMost(),
                sizes(growth));
        GrowthRun.Result result = run.measure();
        context.publishReportEntry(Map.of(ENTRY, entry(growth.atMost(), result)));
        if (result.exceeds()) {
            throw new AssertionFailedError(message(growth.atMost(), result));
        }
    }

    private static Workload workload(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Workload.class, any -> new Workload(new CpuTime()), Workload.class);
    }

    private static long measured(Workload workload) {
        if (!workload.isMeasured()) {
            throw new ExtensionConfigurationException("a @Growth test takes a Workload and calls its measure");
        }
        return workload.nanos();
    }

    private static int[] sizes(Growth growth) {
        if (growth.from() < 1 || growth.to() / growth.from() < LEAST_SPAN) {
            throw new ExtensionConfigurationException("@Growth(from = " + growth.from() + ", to = " + growth.to()
                    + "): from is 1 or more, and to is " + LEAST_SPAN + " times from or more");
        }
        return SizeTimes.geometric(growth.from(), growth.to());
    }

    static String entry(Order allowed, GrowthRun.Result result) {
        SizeTimes times = result.times();
        String points = IntStream.range(0, times.used())
                .mapToObj(i -> times.size(i) + ":" + times.least(i))
                .collect(Collectors.joining(","));
        String fit = result.fit()
                .map(found -> List.of(found.exponent(), found.low(), found.high(), found.limit()).stream()
                        .map(number -> Double.toString(number))
                        .collect(Collectors.joining(",")))
                .orElse("");
        return allowed.name().toLowerCase(Locale.ROOT) + "|" + points + "|" + fit;
    }

    private static String message(Order allowed, GrowthRun.Result result) {
        GrowthFit fit = result.fit().orElseThrow();
        return String.format(
                Locale.ROOT,
                "the time grows with the size to the power of %.2f (%.2f to %.2f); %s growth is below %.2f here",
                fit.exponent(),
                fit.low(),
                fit.high(),
                allowed.name().toLowerCase(Locale.ROOT),
                fit.limit());
    }
}
