package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of a problem's libraries. There may be thousands, of which a submission names a few, so that each is read
 * when it is asked for. Safe with several threads.
 */
public final class LibraryClasses {

    /** Of a problem without libraries. */
    public static final LibraryClasses NONE = new LibraryClasses(List.of());

    private final Map<String, ClassFile> files = new HashMap<>();
    private final Map<String, ClassShape> seen = new HashMap<>();

    /** Of two classes of one name the first counts, as on a class path. */
    public LibraryClasses(List<ClassFile> classes) {
        classes.forEach(file -> files.putIfAbsent(file.name().replace('.', '/'), file));
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    synchronized Optional<ClassShape> find(String name) {
        return Optional.ofNullable(files.get(name))
                .map(file -> seen.computeIfAbsent(name, unseen -> ClassShape.of(file)));
    }
}
