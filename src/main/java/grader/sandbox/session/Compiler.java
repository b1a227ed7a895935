package grader.sandbox.session;

import grader.protocol.ClassFile;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame;
import grader.protocol.SourceFile;
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

/** Compiles in one sandbox, warm and used again, until something breaks it. Callers take turns. */
public final class Compiler implements AutoCloseable {

    /** Of CPU time, so that a busy machine refuses nobody: far beyond what any honest submission takes. */
    private static final Duration LIMIT = Duration.ofSeconds(8);
    /** Whatever the CPU time: for a compiler that does nothing but collect garbage, or does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final SecureRandom SEALS = new SecureRandom();

    private final SandboxKind kind;
    private Optional<Sandbox> sandbox = Optional.empty();

    /** Nothing is started before the first use, or {@link #warmUp}. */
    public Compiler(SandboxKind kind) {
        this.kind = kind;
    }

    /** Starts the sandbox ahead of its first use. */
    public synchronized void warmUp() {
        running();
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
        Sandbox compiler = running();
        compiler.send(new HostFrame.Compile(SEALS.nextLong(), release, suiteLibraries, sources, classPath));
        Signal signal = answer(compiler);
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Compiled compiled) {
            if (compiled.exhausted()) {
                close();
            }
            return new Compilation(compiled.success(), compiled.diagnostics(), compiled.classes());
        }
        String diagnosis = compiler.diagnosis();
        close();
        return stopped(signal, diagnosis);
    }

    /** What came of it; silence where it takes too long. */
    private static Signal answer(Sandbox compiler) {
        long start = System.nanoTime();
        while (true) {
            Signal signal = compiler.await(PATIENCE.minusNanos(System.nanoTime() - start));
            if (!(signal instanceof Signal.Said said) || !(said.frame() instanceof RunnerFrame.Pulse pulse)) {
                return signal;
            }
            if (pulse.countedNanos() > LIMIT.toNanos()) {
                return new Signal.Silence();
            }
        }
    }

    private static Compilation stopped(Signal signal, String diagnosis) {
        if (signal instanceof Signal.Silence) {
            return Compilation.stopped(
                    "grader.compiler.time", "Compiling took longer than " + LIMIT.toSeconds() + " seconds.");
        }
        if (signal instanceof Signal.Ended ended && OutOfMemory.isExit(ended.exit(), diagnosis)) {
            return Compilation.stopped(
                    "grader.compiler.memory",
                    "Compiling needed more than " + (SandboxLimits.COMPILER.heapBytes() >> 20) + " MiB of memory.");
        }
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Broken broken) {
            return Compilation.stopped("grader.compiler.failed", "The compiler failed: " + broken.message());
        }
        return Compilation.stopped("grader.compiler.failed", "The compiler broke on this source.");
    }

    private Sandbox running() {
        Sandbox running = sandbox.orElseGet(() -> Boot.start(kind, Role.COMPILE, SandboxLimits.COMPILER));
        sandbox = Optional.of(running);
        return running;
    }

    @Override
    public synchronized void close() {
        sandbox.ifPresent(Sandbox::close);
        sandbox = Optional.empty();
    }
}
