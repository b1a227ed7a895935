package grader.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that makes something for sandboxes. It ends with the grader at the latest, and so does what it started. */
public final class HelperProcess implements AutoCloseable {

    /** For removing temporary files of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;

    private HelperProcess(Process process) {
        this.process = process;
    }

    /**
     * How it ended.
     *
     * @param code its exit code
     * @param said what it wrote to standard output and standard error
     */
    public record Result(int code, String said) {

        public Result {
            Objects.requireNonNull(said);
        }
    }

    /**
     * Runs one to its end. Does not return where the grader is ending: what came of it then, nobody is to be told.
     *
     * @param input for its standard input
     */
    public static Result run(ProcessBuilder builder, String input) throws IOException {
        HelperProcess helper = start(builder.redirectErrorStream(true));
        try {
            return helper.result(input);
        } finally {
            helper.close();
            LiveChildren.remove(helper);
            LiveChildren.proceed();
        }
    }

    private static HelperProcess start(ProcessBuilder builder) throws IOException {
        try {
            return LiveChildren.start(() -> {
                try {
                    HelperProcess helper = new HelperProcess(builder.start());
                    LiveChildren.add(helper);
                    return helper;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Result result(String input) throws IOException {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), said.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while waiting for another program", e);
        }
    }

    /** Ends it with all that it started. */
    @Override
    public void close() {
        // Those that are found now: once their parent is gone they can't be found any more.
        List<ProcessHandle> tree = tree();
        tree.forEach(ProcessHandle::destroy);
        CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        Stream.concat(tree().stream(), tree.stream()).forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> tree() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
