package grader.suite;

import grader.suite.internal.NearestAnnotation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.AssertionFailedError;

/** Measures around the test method and fails the test on too many bytes. Public only because JUnit makes one. */
public final class AllocationLimitExtension implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(AllocationLimitExtension.class);
    private static final Pattern SIZE = Pattern.compile("(\\d{1,10})\\s*(B|KiB|MiB)");

    /** Called by JUnit. */
    public AllocationLimitExtension() {}

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        long limit = limit(context);
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        store.put("limit", limit);
        store.put("allocation", Allocation.begin());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        Allocation allocation = store.remove("allocation", Allocation.class);
        if (allocation == null) {
            return;
        }
        long allocated = allocation.end();
        Long limit = store.remove("limit", Long.class);
        if (limit != null
                && allocated > limit
                && context.getExecutionException().isEmpty()) {
            throw new AssertionFailedError(
                    String.format(Locale.ROOT, "allocated %,d bytes; the limit is %,d", allocated, limit));
        }
    }

    private static long limit(ExtensionContext context) {
        return NearestAnnotation.of(AllocationLimit.class, context.getElement(), context.getTestClass())
                .map(annotation -> bytes(annotation.value()))
                .orElse(Long.MAX_VALUE);
    }

    static long bytes(String size) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new ExtensionConfigurationException(
                    "@AllocationLimit(\"" + size + "\"): write a whole number and B, KiB or MiB");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "KiB" -> number << 10;
            case "MiB" -> number << 20;
            default -> number;
        };
    }
}
