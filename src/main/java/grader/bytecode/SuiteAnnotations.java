package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Which annotations the methods of a suite have, as far as the suite's own classes tell. */
public final class SuiteAnnotations {

    private final Map<String, ClassNode> classes = new HashMap<>();

    /**
     * Reads all of the suite.
     *
     * @throws MalformedClassException if the compiler gave no class files
     */
    public SuiteAnnotations(List<ClassFile> suite) {
        ClassReading.readAll(suite, ClassReading.SHAPE_ONLY).forEach(type -> classes.put(type.name, type));
    }

    /**
     * Names of a method's annotations, of those of its class and of classes that this extends, and of those that these
     * annotations have in turn.
     *
     * @param className as {@link Class#getName}
     */
    public Set<String> of(String className, String methodName) {
        Set<String> found = new HashSet<>();
        boolean methodFound = false;
        ClassNode type = classes.get(className.replace('.', '/'));
        while (type != null) {
            add(type.visibleAnnotations, found);
            for (MethodNode method : methodFound ? List.<MethodNode>of() : type.methods) {
                if (method.name.equals(methodName)) {
                    add(method.visibleAnnotations, found);
                    methodFound = true;
                }
            }
            type = type.superName == null ? null : classes.get(type.superName);
        }
        return found;
    }

    private void add(@Nullable List<AnnotationNode> annotations, Set<String> found) {
        if (annotations == null) {
            return;
        }
        for (AnnotationNode annotation : annotations) {
            Type type = Type.getType(annotation.desc);
            ClassNode own = classes.get(type.getInternalName());
            if (found.add(type.getClassName()) && own != null) {
                add(own.visibleAnnotations, found);
            }
        }
    }
}
