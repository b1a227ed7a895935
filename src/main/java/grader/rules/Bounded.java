package grader.rules;

import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs an analysis of hostile text on a thread of its own, with a stack and a time that are enough for honest text. */
final class Bounded {

    private static final long STACK_BYTES = 16L << 20;
    private static final long SECONDS = 20;

    private Bounded() {}

    /** The result, or the fallback when the stack or the time ran out or the parser broke. */
    static <T> T call(Callable<T> analysis, T fallback) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return analysis.call();
            } finally {
                forget();
            }
        });
        Thread thread = new Thread(null, task, "source-rules", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // StackOverflowError, or a parser's own mistake: both are the text's doing.
            task.cancel(true);
            return fallback;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return fallback;
        }
    }

    /** JavaParser keeps what it has learnt of each text for good. Its own lock is held, since this takes none. */
    @SuppressWarnings("LockOnNonEnclosingClassLiteral")
    private static void forget() {
        synchronized (JavaParserFacade.class) {
            JavaParserFacade.clearInstances();
        }
    }
}
