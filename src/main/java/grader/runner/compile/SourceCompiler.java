package grader.runner.compile;

import com.sun.management.OperatingSystemMXBean;
import grader.protocol.ClassFile;
import grader.protocol.Diagnostic;
import grader.protocol.HostFrame;
import grader.protocol.RunnerFrame.Compiled;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** {@code javac} on sources in memory: no annotation processing, no plugins, nothing found on a path. */
final class SourceCompiler {

    /** The parser recurses on nested expressions; deeper ones than this holds are told as an error. */
    private static final long STACK_BYTES = 16L << 20;

    private static final long TELL_MILLIS = 100;

    private static final String GAVE_UP = "The compiler gave up on this source.";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final JavaCompiler javac =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the compile runtime has a compiler");
    private final List<Path> suiteLibraries = libraries();

    /**
     * Compiles.
     *
     * @param told the CPU time that counts so far, again and again until it is done: the compiler's own, or half of the
     *     process's where that is more, as when there is little to do but to collect garbage
     */
    Compiled compile(HostFrame.Compile request, Progress told) throws IOException {
        AtomicReference<@Nullable Compiled> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(guarded(request)), "compiler", STACK_BYTES);
        long before = system.getProcessCpuTime();
        thread.start();
        try {
            while (thread.isAlive()) {
                thread.join(TELL_MILLIS);
                long own = threads.getThreadCpuTime(id(thread));
                told.cpu(Math.max(Math.max(0, own), (system.getProcessCpuTime() - before) / 2));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Compiled compiled = result.get();
        return compiled == null ? exhausted(GAVE_UP, "grader.compiler.failed") : compiled;
    }

    /** Told of a compilation that goes on. */
    interface Progress {
        void cpu(long nanos) throws IOException;
    }

    private Compiled guarded(HostFrame.Compile request) {
        try {
            return javac(request);
        } catch (StackOverflowError e) {
            return tooDeep();
        } catch (RuntimeException e) {
            // javac wraps what its file manager throws.
            if (e.getCause() instanceof TooManyClassesException reason) {
                return exhausted(reason.getMessage(), "grader.compiler.too.much");
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled javac(HostFrame.Compile request) throws IOException {
        Findings findings = new Findings();
        List<SourceUnit> units = request.sources().stream().map(SourceUnit::new).toList();
        try (StandardJavaFileManager standard =
                        javac.getStandardFileManager(findings, Locale.ENGLISH, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(standard, request.classPath())) {
            standard.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, request.suiteLibraries() ? suiteLibraries : List.of());
            for (StandardLocation unused : List.of(
                    StandardLocation.SOURCE_PATH,
                    StandardLocation.MODULE_PATH,
                    StandardLocation.ANNOTATION_PROCESSOR_PATH,
                    StandardLocation.ANNOTATION_PROCESSOR_MODULE_PATH)) {
                standard.setLocationFromPaths(unused, List.of());
            }
            StringWriter said = new StringWriter();
            boolean success = javac.getTask(said, files, findings, options(request.release()), null, units)
                    .call();
            if (!success && findings.hasNoErrors()) {
                // What broke javac itself is no diagnostic; it only prints that.
                return said.toString().contains(StackOverflowError.class.getName())
                        ? tooDeep()
                        : exhausted(GAVE_UP, "grader.compiler.failed");
            }
            List<ClassFile> classes = success ? files.written() : List.of();
            return new Compiled(success, false, findings.list(), classes);
        }
    }

    private static List<String> options(int release) {
        return List.of(
                "--release",
                Integer.toString(release),
                "-proc:none",
                "-implicit:none",
                "-g",
                "-parameters",
                "-Xlint:all,-processing,-serial,-options,-path",
                "-Xmaxerrs",
                Integer.toString(Findings.MAX_FINDINGS + 1),
                "-Xmaxwarns",
                Integer.toString(Findings.MAX_FINDINGS + 1));
    }

    private static Compiled tooDeep() {
        return exhausted(
                "The source is nested too deeply for the compiler; split the expression or the block.",
                "grader.compiler.too.deep");
    }

    private static Compiled exhausted(String message, String code) {
        Diagnostic why = new Diagnostic(Diagnostic.Severity.ERROR, "", 0, 0, code, message);
        return new Compiled(false, true, List.of(why), List.of());
    }

    private static List<Path> libraries() {
        Path folder = Path.of(System.getProperty("grader.libraries", "."));
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Thread.threadId() is not there on JDK 17.
    @SuppressWarnings("deprecation")
    private static long id(Thread thread) {
        return thread.getId();
    }
}
