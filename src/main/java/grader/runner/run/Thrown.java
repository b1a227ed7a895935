package grader.runner.run;

import grader.protocol.Ending;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Puts into words what a test threw.
 *
 * <p>Every method of a throwable may be a candidate's: it may throw, return null, name itself as its own cause, or be a
 * new one at each call. One that never returns is the host's business: the test has not ended until this has.
 */
final class Thrown {

    private static final int MAX_MESSAGE = 4_000;
    private static final int MAX_TRACE = 16_000;
    private static final int MAX_FRAMES = 40;
    private static final int MAX_CAUSES = 5;

    private Thrown() {}

    static Ending ending(TestExecutionResult result) {
        Ending.Result word = switch (result.getStatus()) {
            case SUCCESSFUL -> Ending.Result.SUCCESSFUL;
            case ABORTED -> Ending.Result.ABORTED;
            case FAILED -> Ending.Result.FAILED;
        };
        return result.getThrowable()
                .map(thrown -> new Ending(word, thrown.getClass().getName(), message(thrown), trace(thrown)))
                .orElseGet(() -> new Ending(word, "", "", ""));
    }

    static String cut(String text) {
        return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
    }

    private static String message(Throwable thrown) {
        return cut(guarded(thrown::getMessage).orElse(""));
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Optional<Throwable> next = Optional.of(thrown);
        while (next.filter(seen::add).isPresent() && seen.size() <= MAX_CAUSES && trace.length() < MAX_TRACE) {
            Throwable current = next.orElseThrow();
            trace.append(seen.size() == 1 ? "" : "Caused by: ")
                    .append(current.getClass().getName())
                    .append(": ")
                    .append(message(current))
                    .append('\n');
            guarded(current::getStackTrace).ifPresent(frames -> append(trace, frames));
            next = guarded(current::getCause);
        }
        return trace.substring(0, Math.min(trace.length(), MAX_TRACE));
    }

    private static void append(StringBuilder trace, StackTraceElement[] frames) {
        for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
            trace.append("    at ").append(frames[i]).append('\n');
        }
    }

    private static <T> Optional<T> guarded(Supplier<? extends @Nullable T> call) {
        try {
            return Optional.ofNullable(call.get());
        } catch (Throwable e) {
            return Optional.empty();
        }
    }
}
