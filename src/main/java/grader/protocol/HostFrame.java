package grader.protocol;

import java.util.List;
import java.util.Objects;

/** What the host says to the runner. */
public sealed interface HostFrame extends Frame {

    /** What is answered. */
    sealed interface Request extends HostFrame {

        /** Written into each frame of the answer, so that nothing else on the stream can pass for one. */
        long seal();
    }

    /**
     * Compile these sources.
     *
     * @param seal see {@link Request#seal}
     * @param release for {@code javac --release}
     * @param suiteLibraries whether JUnit, AssertJ and {@code grader.suite} are on the class path
     * @param sources what to compile
     * @param classPath compiled classes that the sources may name
     */
    record Compile(long seal, int release, boolean suiteLibraries, List<SourceFile> sources, List<ClassFile> classPath)
            implements Request {
        public Compile {
            sources = List.copyOf(sources);
            classPath = List.copyOf(classPath);
        }
    }

    /**
     * Read this suite, as far as that can be done while the submission is still compiled. A {@link Run} follows, or
     * another suite, which takes its place, or nothing.
     *
     * @param libraries what the problem's libraries hold, in the order of the class path
     * @param classes of the suite
     * @param suiteClasses binary names of the classes that hold tests
     * @param selected unique ids of the tests to run; all that the classes hold where empty
     * @param outputLimit bytes of standard output and error that are kept for a test
     * @param processCpu whether the CPU time of a test is that of the whole process rather than of the Java threads
     *     that live at its end: for code that may start threads of its own
     * @param proveEach whether the JVM is to be proven sound after each test that passes, rather than now and then and
     *     at the end
     */
    record Load(
            List<LibraryFile> libraries,
            List<ClassFile> classes,
            List<String> suiteClasses,
            List<String> selected,
            int outputLimit,
            boolean processCpu,
            boolean proveEach)
            implements HostFrame {
        public Load {
            libraries = List.copyOf(libraries);
            classes = List.copyOf(classes);
            suiteClasses = List.copyOf(suiteClasses);
            selected = List.copyOf(selected);
            if (outputLimit < 0) {
                throw new IllegalArgumentException("outputLimit is not negative");
            }
        }
    }

    /**
     * Run the tests of the suite that was loaded on this submission, then end.
     *
     * @param seal see {@link Request#seal}
     * @param classes the candidate's, for the suite's class loader, and none of the suite's names among them
     */
    record Run(long seal, List<ClassFile> classes) implements Request {
        public Run {
            classes = List.copyOf(classes);
        }
    }

    /** What a frame type's payload is read back with. */
    static HostFrame read(FrameType type, PayloadReader in) throws ProtocolException {
        Objects.requireNonNull(in);
        if (type == FrameType.COMPILE) {
            return new Compile(
                    in.int64(), in.int32(), in.bool(), in.list(Payloads::source), in.list(Payloads::classFile));
        }
        if (type == FrameType.LOAD) {
            return new Load(
                    in.list(Payloads::libraryFile),
                    in.list(Payloads::classFile),
                    in.list(PayloadReader::text),
                    in.list(PayloadReader::text),
                    in.int32(),
                    in.bool(),
                    in.bool());
        }
        if (type == FrameType.RUN) {
            return new Run(in.int64(), in.list(Payloads::classFile));
        }
        throw new ProtocolException("the host does not send " + type);
    }
}
