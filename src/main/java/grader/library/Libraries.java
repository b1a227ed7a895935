package grader.library;

import grader.protocol.ClassFile;
import grader.protocol.LibraryFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A problem's libraries with all that they need, ready to be compiled against and run with.
 *
 * @param digests a line for each jar: its coordinate and {@code sha256:} over its bytes
 * @param files classes and resources, in the order of the class path
 */
public record Libraries(List<String> digests, List<LibraryFile> files) {

    /** Of a problem that has none. */
    public static final Libraries NONE = new Libraries(List.of(), List.of());

    public Libraries {
        digests = List.copyOf(digests);
        files = List.copyOf(files);
    }

    /** For the compiler. */
    public List<ClassFile> classes() {
        return files.stream()
                .filter(LibraryFile::isClass)
                .map(LibraryFile::asClass)
                .toList();
    }

    /** Names of the packages that hold a class. */
    public Set<String> packages() {
        return files.stream()
                .filter(LibraryFile::isClass)
                .map(file -> JarReader.packageOf(file.path()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
