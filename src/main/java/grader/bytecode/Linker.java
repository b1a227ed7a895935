package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Set;

/**
 * Whether a suite, compiled against the reference solution, links to a submission; and what to do where it doesn't.
 *
 * <p>How a suite is brought to run against a submission:
 *
 * <ol>
 *   <li>{@link #unresolved} of the suite: empty means that it runs as it is;
 *   <li>else the suite's sources are compiled against {@link #withStubs} {@link StubMode#TO_COMPILE}. Where javac takes
 *       them and {@link #sameShape} holds, the recompiled suite takes the place of the first one;
 *   <li>{@link #withStubs} {@link StubMode#TO_RUN} of whatever that suite still misses is what runs.
 * </ol>
 *
 * A pure function of its arguments, apart from reading the JDK's own classes.
 */
public final class Linker {

    private Linker() {}

    /**
     * What the suite names of the reference's classes and the submission doesn't resolve as the JVM would, in the order
     * of the suite.
     *
     * @param libraries of the problem
     * @throws MalformedClassException when a class file can't be read
     */
    public static List<MissingMember> unresolved(
            List<ClassFile> suite, List<ClassFile> reference, List<ClassFile> submission, LibraryClasses libraries) {
        return ClassReading.guarded("submission", () -> {
            Resolution resolution =
                    new Resolution(Hierarchy.of(reference, libraries), Hierarchy.of(submission, libraries));
            ClassReading.readAll(suite, ClassReading.WITH_CODE).forEach(resolution::check);
            return resolution.missing();
        });
    }

    /**
     * The submission's classes, and what they lack added so that only the tests which need it fail. A stub throws
     * {@link NoSuchMethodError} with {@link MissingMember#text}. Code of the submission is not touched.
     *
     * @param libraries of the problem
     * @throws MalformedClassException when a class file can't be read, or has no room for what is to be added
     */
    public static List<ClassFile> withStubs(
            List<ClassFile> submission,
            List<MissingMember> missing,
            List<ClassFile> reference,
            LibraryClasses libraries,
            StubMode mode) {
        return ClassReading.guarded("submission", () -> new Stubs(submission, reference, libraries, mode).add(missing));
    }

    /**
     * Whether a suite that was compiled against a submission still does what it did: names the same outside types and
     * members with the same constants in the same order, and differs only in the descriptors of candidate members and
     * in what follows from them.
     *
     * @param candidateClassNames binary names of all classes of the submission and of the reference
     * @throws MalformedClassException when a class file can't be read
     */
    public static boolean sameShape(
            List<ClassFile> original, List<ClassFile> recompiled, Set<String> candidateClassNames) {
        return ClassReading.guarded("suite", () -> new SuiteComparison(candidateClassNames).same(original, recompiled));
    }
}
