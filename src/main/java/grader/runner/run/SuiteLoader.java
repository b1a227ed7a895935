package grader.runner.run;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The one loader of candidate and suite, so that package-private members are reachable as in any project. */
final class SuiteLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, ClassFile> suite;
    private final CompletableFuture<Map<String, ClassFile>> submission;

    /**
     * Knows the suite from the start.
     *
     * @param submission the candidate's classes, which whoever asks for one of them waits for
     */
    SuiteLoader(List<ClassFile> suite, CompletableFuture<List<ClassFile>> submission, ClassLoader parent) {
        super("suite", parent);
        this.suite = byName(suite);
        this.submission = submission.thenApply(SuiteLoader::byName);
    }

    private static Map<String, ClassFile> byName(List<ClassFile> files) {
        return files.stream().collect(Collectors.toUnmodifiableMap(ClassFile::name, file -> file));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassFile own = suite.get(name);
        ClassFile file = own != null ? own : submission.join().get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file.bytes(), 0, file.bytes().length);
    }
}
