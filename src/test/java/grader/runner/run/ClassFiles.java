package grader.runner.run;

import grader.protocol.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Classes of tests, as the host sends them. */
final class ClassFiles {

    private ClassFiles() {}

    static ClassFile of(Class<?> type) throws IOException {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            return new ClassFile(type.getName(), bytes.readAllBytes());
        }
    }
}
