package grader.sandbox.local;

import grader.sandbox.Child;
import grader.sandbox.DaemonThreads;
import grader.sandbox.Exit;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A process of this machine. */
final class LocalChild implements Child {

    /**
     * Starts all of them. A process that is to die with its parent (bubblewrap's are) dies with the thread that started
     * it, and whoever asks for one may end long before it.
     */
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(new DaemonThreads("start sandboxes"));

    private final Process process;
    private final Runnable cleanUp;

    private LocalChild(Process process, Runnable cleanUp) {
        this.process = process;
        this.cleanUp = cleanUp;
    }

    /**
     * Starts it in an empty environment.
     *
     * @param cleanUp run once it is gone
     */
    static LocalChild start(List<String> command, java.nio.file.Path folder, Runnable cleanUp) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        try {
            return new LocalChild(
                    CompletableFuture.supplyAsync(() -> start(builder), STARTER).join(), cleanUp);
        } catch (CompletionException e) {
            cleanUp.run();
            throw new SandboxException("can't start " + command.get(0), e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OutputStream input() {
        return process.getOutputStream();
    }

    @Override
    public InputStream output() {
        return process.getInputStream();
    }

    @Override
    public InputStream errors() {
        return process.getErrorStream();
    }

    @Override
    public Optional<Exit> awaitExit(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(new Exit(process.exitValue(), false))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        // Descendants first: once their parent is gone they can't be found any more.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        cleanUp.run();
    }
}
