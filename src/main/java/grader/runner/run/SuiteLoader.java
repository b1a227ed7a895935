package grader.runner.run;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The one loader of candidate and suite, so that package-private members are reachable as in any project. */
final class SuiteLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, ClassFile> classes;

    SuiteLoader(List<ClassFile> classes, ClassLoader parent) {
        super("suite", parent);
        this.classes = classes.stream().collect(Collectors.toUnmodifiableMap(ClassFile::name, file -> file));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassFile file = classes.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file.bytes(), 0, file.bytes().length);
    }
}
