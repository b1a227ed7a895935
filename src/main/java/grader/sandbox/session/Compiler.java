package grader.sandbox.session;

import grader.protocol.ClassFile;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.protocol.SourceFile;
import grader.sandbox.DaemonThreads;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import grader.sandbox.Signal;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Compiles in one sandbox, warm and used again, until something breaks it or it has served long enough. Callers take
 * turns. What breaks a sandbox that has served others is tried once more in a fresh one, so that no submission pays for
 * an earlier one.
 */
public final class Compiler implements AutoCloseable {

    /** Of CPU time, so that a busy machine refuses nobody: far beyond what any honest submission takes. */
    private static final Duration LIMIT = Duration.ofSeconds(8);
    /** Without a word: one that is alive tells of itself ten times a second. */
    private static final Duration SILENCE_LIMIT = Duration.ofSeconds(45);
    /** Whatever the CPU time: for a compiler that waits for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final SecureRandom SEALS = new SecureRandom();

    /** A compiler's heap and its tables of names only grow. */
    private static final int MOST_SERVED = 250;

    private final SandboxKind kind;
    private final Executor booting = new DaemonThreads("compiler boot");
    private Optional<CompletableFuture<Sandbox>> sandbox = Optional.empty();
    private int served;

    /** Nothing is started before the first use, or {@link #warmUp}. */
    public Compiler(SandboxKind kind) {
        this.kind = kind;
    }

    /** Starts the sandbox ahead of its first use, beside the caller. */
    public synchronized void warmUp() {
        if (sandbox.isEmpty()) {
            served = 0;
            sandbox = Optional.of(CompletableFuture.supplyAsync(
                    () -> Boot.start(kind, Role.COMPILE, SandboxLimits.COMPILER), booting));
        }
    }

    /**
     * Compiles sources against the JDK of a release.
     *
     * @param suiteLibraries whether JUnit, AssertJ and {@code grader.suite} are on the class path
     * @param classPath compiled classes that the sources may name
     * @throws SandboxException if the sandbox can't be had
     */
    public synchronized Compilation compile(
            int release, boolean suiteLibraries, List<SourceFile> sources, List<ClassFile> classPath) {
        HostFrame.Compile request =
                new HostFrame.Compile(SEALS.nextLong(), release, suiteLibraries, sources, classPath);
        return compile(request).orElseGet(() -> {
            close();
            return compile(request)
                    .orElseGet(() ->
                            Compilation.stopped("grader.compiler.failed", "The compiler broke on this source, twice."));
        });
    }

    /** Empty where the sandbox broke, and that may be the doing of an earlier submission or of nobody here. */
    private Optional<Compilation> compile(HostFrame.Compile request) {
        Sandbox compiler = running();
        boolean fresh = served == 0;
        served++;
        compiler.send(request);
        Signal signal = answer(compiler);
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Compiled compiled) {
            if (compiled.exhausted() || served >= MOST_SERVED) {
                close();
            }
            return compiled.exhausted() && !fresh
                    ? Optional.empty()
                    : Optional.of(new Compilation(compiled.success(), compiled.diagnostics(), compiled.classes()));
        }
        Optional<Compilation> verdict = fresh ? stopped(signal, compiler.diagnosis()) : Optional.empty();
        close();
        return verdict;
    }

    /** What came of it; silence where it takes too long. */
    private static Signal answer(Sandbox compiler) {
        long start = System.nanoTime();
        while (true) {
            Duration left = PATIENCE.minusNanos(System.nanoTime() - start);
            Signal signal = compiler.await(left.compareTo(SILENCE_LIMIT) < 0 ? left : SILENCE_LIMIT);
            if (!(signal instanceof Signal.Said said) || !(said.frame() instanceof RunnerFrame.Pulse pulse)) {
                return signal;
            }
            if (pulse.countedNanos() > LIMIT.toNanos()) {
                return new Signal.Silence();
            }
        }
    }

    /** The verdict on a source that a limit stopped; empty where something else did. */
    private static Optional<Compilation> stopped(Signal signal, String diagnosis) {
        if (signal instanceof Signal.Silence) {
            return Optional.of(Compilation.stopped(
                    "grader.compiler.time", "Compiling took longer than " + LIMIT.toSeconds() + " seconds."));
        }
        if (signal instanceof Signal.Ended ended && OutOfMemory.isExit(ended.exit(), diagnosis)) {
            return Optional.of(Compilation.stopped(
                    "grader.compiler.memory",
                    "Compiling needed more than " + (SandboxLimits.COMPILER.heapBytes() >> 20) + " MiB of memory."));
        }
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Broken broken) {
            return Optional.of(
                    Compilation.stopped("grader.compiler.failed", "The compiler failed: " + broken.message()));
        }
        return Optional.empty();
    }

    /** One that is up and waits; a sandbox that died while it waited is nobody's fault. */
    private Sandbox running() {
        Optional<Sandbox> waiting = booted().filter(Sandbox::isQuiet);
        if (waiting.isPresent()) {
            return waiting.orElseThrow();
        }
        close();
        served = 0;
        Sandbox started = Boot.start(kind, Role.COMPILE, SandboxLimits.COMPILER);
        sandbox = Optional.of(CompletableFuture.completedFuture(started));
        return started;
    }

    /** Empty where it did not start: whoever needs one finds out why by starting another. */
    private Optional<Sandbox> booted() {
        try {
            return sandbox.map(CompletableFuture::join);
        } catch (CompletionException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        booted().ifPresent(Sandbox::close);
        sandbox = Optional.empty();
    }
}
