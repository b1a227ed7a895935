package grader.runner.run;

import java.util.function.Consumer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Tells when the instance of a test class is made for one test. JUnit does that before it tells of the test's start, but
 * fields of it may well hold objects of the candidate's: they are part of the test.
 */
public final class InstanceStarts implements TestInstancePreConstructCallback {

    private static volatile Consumer<String> listener = id -> {};

    /** From now on this is told the ids of tests. */
    static void tell(Consumer<String> other) {
        listener = other;
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        boolean forOneTest = context.getTestInstanceLifecycle()
                .filter(TestInstance.Lifecycle.PER_METHOD::equals)
                .isPresent();
        if (forOneTest && context.getTestMethod().isPresent()) {
            listener.accept(context.getUniqueId());
        }
    }
}
