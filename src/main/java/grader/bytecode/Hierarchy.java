package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Classes of one origin on top of the problem's libraries and the JDK that the host runs on: who extends whom, and where
 * a member is found. The classes are read, never loaded. Hostile hierarchies (circles, thousands of levels) only cost a
 * walk.
 */
final class Hierarchy {

    private final Map<String, ClassShape> own;
    private final LibraryClasses libraries;

    private Hierarchy(Map<String, ClassShape> own, LibraryClasses libraries) {
        this.own = Map.copyOf(own);
        this.libraries = libraries;
    }

    static Hierarchy of(List<ClassFile> files) {
        return of(files, LibraryClasses.NONE);
    }

    static Hierarchy of(List<ClassFile> files, LibraryClasses libraries) {
        Map<String, ClassShape> shapes = new HashMap<>();
        for (ClassFile file : files) {
            ClassShape shape = ClassShape.of(file);
            if (shapes.put(shape.name(), shape) != null) {
                throw new MalformedClassException(file.name(), "given twice");
            }
        }
        return new Hierarchy(shapes, libraries);
    }

    Set<String> ownNames() {
        return own.keySet();
    }

    boolean isOwn(String name) {
        return own.containsKey(name);
    }

    boolean isLibrary(String name) {
        return libraries.has(name);
    }

    Optional<ClassShape> find(String name) {
        ClassShape mine = own.get(name);
        return mine != null ? Optional.of(mine) : libraries.find(name).or(() -> PlatformClasses.find(name));
    }

    /** The class itself, its superclasses from near to far, then all interfaces. */
    List<ClassShape> lineage(String name) {
        return lineage(name, Integer.MAX_VALUE);
    }

    /** The same, but no more than the first {@code most} or so. */
    List<ClassShape> lineage(String name, int most) {
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        Deque<String> interfaces = new ArrayDeque<>();
        Optional<ClassShape> next = find(name);
        while (next.isPresent()
                && classes.size() < most
                && classes.putIfAbsent(next.get().name(), next.get()) == null) {
            interfaces.addAll(next.get().interfaces());
            String above = next.get().superName();
            next = above == null ? Optional.empty() : find(above);
        }
        while (!interfaces.isEmpty() && classes.size() < most) {
            Optional<ClassShape> found = find(interfaces.poll());
            if (found.isPresent() && classes.putIfAbsent(found.get().name(), found.get()) == null) {
                interfaces.addAll(found.get().interfaces());
            }
        }
        return List.copyOf(classes.values());
    }

    /** The names of all supertypes, also of those that could not be found. */
    Set<String> supertypeNames(String name) {
        Set<String> names = new LinkedHashSet<>();
        for (ClassShape shape : lineage(name)) {
            if (shape.superName() != null) {
                names.add(shape.superName());
            }
            names.addAll(shape.interfaces());
        }
        return names;
    }

    boolean isSubtype(String name, String above) {
        return name.equals(above)
                || above.equals("java/lang/Object")
                || supertypeNames(name).contains(above);
    }

    boolean isFinal(String name) {
        return find(name).map(shape -> shape.has(Opcodes.ACC_FINAL)).orElse(false);
    }

    /** Whether some supertype is in no place we can read, so that a member not found may still be there. */
    boolean hasUnknownSupertype(String name) {
        return supertypeNames(name).stream().anyMatch(above -> find(above).isEmpty());
    }

    Optional<ClassShape.Member> field(String owner, String name, String descriptor) {
        return lineage(owner).stream()
                .flatMap(shape -> Optional.ofNullable(shape.fields().get(name + descriptor)).stream())
                .findFirst();
    }

    /** As the JVM resolves: superclasses first, then a default method of an interface, then an abstract one. */
    Optional<ClassShape.Member> method(String owner, String name, String descriptor) {
        List<ClassShape.Member> found = methods(owner, name, descriptor);
        for (ClassShape.Member member : found) {
            boolean fromClass =
                    !find(member.owner()).map(ClassShape::isInterface).orElse(false);
            if (fromClass || !member.has(Opcodes.ACC_ABSTRACT)) {
                return Optional.of(member);
            }
        }
        return found.stream().findFirst();
    }

    /** Every declaration that such a call could reach upwards. Constructors and initializers are not inherited. */
    List<ClassShape.Member> methods(String owner, String name, String descriptor) {
        List<ClassShape.Member> found = new ArrayList<>();
        for (ClassShape shape : lineage(owner)) {
            ClassShape.Member member = shape.methods().get(name + descriptor);
            boolean inherited = !shape.name().equals(owner);
            if (member == null || (inherited && name.startsWith("<"))) {
                continue;
            }
            boolean hiddenInInterface =
                    inherited && shape.isInterface() && (member.isStatic() || member.has(Opcodes.ACC_PRIVATE));
            if (!hiddenInInterface) {
                found.add(member);
            }
        }
        // Every interface has the methods of Object.
        if (found.isEmpty() && find(owner).map(ClassShape::isInterface).orElse(false)) {
            find("java/lang/Object")
                    .map(object -> object.methods().get(name + descriptor))
                    .filter(member -> !name.startsWith("<"))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
