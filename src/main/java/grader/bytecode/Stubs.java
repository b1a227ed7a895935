package grader.bytecode;

import grader.bytecode.MissingMember.Kind;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Adds what a submission lacks: members to copies of its classes, whole classes in the shape of the reference's. */
final class Stubs {

    private final List<ClassFile> submission;
    private final Map<String, ClassNode> reference = new LinkedHashMap<>();
    private final Hierarchy referenceTypes;
    private final Hierarchy submissionTypes;
    private final StubMode mode;

    Stubs(List<ClassFile> submission, List<ClassFile> reference, LibraryClasses libraries, StubMode mode) {
        this.submission = submission;
        for (ClassNode node : ClassReading.readAll(reference, ClassReading.SHAPE_ONLY)) {
            this.reference.put(node.name, node);
        }
        this.referenceTypes = Hierarchy.of(reference, libraries);
        this.submissionTypes = Hierarchy.of(submission, libraries);
        this.mode = mode;
    }

    List<ClassFile> add(List<MissingMember> missing) {
        Map<String, MissingMember> absentClasses = new LinkedHashMap<>();
        Map<String, StubbedClass> changed = new HashMap<>();
        for (MissingMember member : missing) {
            boolean compatible = mode == StubMode.TO_COMPILE && member.hasCounterpart();
            if (compatible || member.kind() == Kind.SUPERTYPE) {
                continue;
            }
            if (member.kind() != Kind.CLASS) {
                addMember(member, changed);
            } else if (!submissionTypes.isOwn(member.owner())) {
                absentClasses.put(member.owner(), member);
            }
        }
        Map<String, ClassFile> stubs = new TreeMap<>();
        for (ClassNode absent : closure(absentClasses.keySet(), changed)) {
            InnerClassNode inner = declaration(absent);
            if (inner != null && inner.outerName != null && submissionTypes.isOwn(inner.outerName)) {
                changedClass(inner.outerName, changed).addInnerClass(inner);
            }
            stubs.put(absent.name, new StubClass(submissionTypes, mode).of(absent, text(absent, absentClasses)));
        }
        List<ClassFile> result = new ArrayList<>();
        for (ClassFile file : submission) {
            StubbedClass with = changed.get(file.name().replace('.', '/'));
            result.add(with == null ? file : with.write(file));
        }
        result.addAll(stubs.values());
        return List.copyOf(result);
    }

    private static String text(ClassNode absent, Map<String, MissingMember> absentClasses) {
        MissingMember missing = absentClasses.get(absent.name);
        return missing != null
                ? missing.text()
                : "missing " + Differences.kindName(ClassShape.of(absent)) + " " + Names.simple(absent.name);
    }

    private void addMember(MissingMember missing, Map<String, StubbedClass> changed) {
        if (!submissionTypes.isOwn(missing.owner())) {
            return;
        }
        if (missing.kind() == Kind.FIELD) {
            Optional<FieldNode> field = mode == StubMode.TO_COMPILE ? field(missing) : Optional.empty();
            field.ifPresent(found -> changedClass(missing.owner(), changed).addField(found));
            return;
        }
        boolean taken = submissionTypes
                .find(missing.owner())
                .map(shape -> shape.methods().containsKey(missing.name() + missing.descriptor()))
                .orElse(false);
        if (!taken) { // else it is there with other modifiers, and the JVM says so at the call
            method(missing)
                    .ifPresent(found -> changedClass(missing.owner(), changed).addMethod(found, missing.text()));
        }
    }

    private static StubbedClass changedClass(String name, Map<String, StubbedClass> changed) {
        return changed.computeIfAbsent(name, absent -> new StubbedClass());
    }

    private Optional<FieldNode> field(MissingMember missing) {
        return referenceTypes.lineage(missing.owner()).stream()
                .flatMap(shape -> Optional.ofNullable(reference.get(shape.name())).stream())
                .flatMap(node -> node.fields.stream())
                .filter(field -> field.name.equals(missing.name()) && field.desc.equals(missing.descriptor()))
                .findFirst();
    }

    /** The reference's declaration; of a method that the reference inherits from the JDK, its access there. */
    private Optional<MethodNode> method(MissingMember missing) {
        Optional<MethodNode> declared = referenceTypes.lineage(missing.owner()).stream()
                .flatMap(shape -> Optional.ofNullable(reference.get(shape.name())).stream())
                .flatMap(node -> node.methods.stream())
                .filter(method -> method.name.equals(missing.name()) && method.desc.equals(missing.descriptor()))
                .findFirst();
        return declared.or(() -> referenceTypes
                .method(missing.owner(), missing.name(), missing.descriptor())
                .map(found -> new MethodNode(found.access(), found.name(), found.descriptor(), null, null)));
    }

    /** Absent classes, and every class of the reference that their shapes and the added members need and that is not there. */
    private List<ClassNode> closure(Set<String> absent, Map<String, StubbedClass> changed) {
        Deque<String> open = new ArrayDeque<>(absent);
        changed.values().forEach(stubbed -> open.addAll(stubbed.namedTypes()));
        Set<String> seen = new LinkedHashSet<>();
        List<ClassNode> closure = new ArrayList<>();
        while (!open.isEmpty()) {
            String name = open.poll();
            ClassNode node = reference.get(name);
            if (node == null || submissionTypes.isOwn(name) || !seen.add(name)) {
                continue;
            }
            closure.add(node);
            UseScanner.scan(node, (use, site) -> {
                if (use instanceof Use.TypeUse type && type.role() != Use.TypeRole.NEST) {
                    open.add(type.name());
                }
            });
            InnerClassNode inner = declaration(node);
            if (inner != null && inner.outerName != null) {
                open.add(inner.outerName);
            }
        }
        return List.copyOf(closure);
    }

    private static @Nullable InnerClassNode declaration(ClassNode node) {
        return node.innerClasses.stream()
                .filter(inner -> inner.name.equals(node.name))
                .findFirst()
                .orElse(null);
    }
}
