package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;

/**
 * Compares a suite with itself compiled anew. Both come from the same sources and the same compiler, so what they name
 * stands in the same order, and the two lists are compared place by place.
 */
final class SuiteComparison {

    private final SuiteItems items;

    SuiteComparison(Set<String> candidateClassNames) {
        this.items = new SuiteItems(candidateClassNames.stream()
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean same(List<ClassFile> original, List<ClassFile> recompiled) {
        SortedMap<String, ClassNode> before = byName(original);
        SortedMap<String, ClassNode> after = byName(recompiled);
        if (!before.keySet().equals(after.keySet())) {
            return false;
        }
        Iterator<ClassNode> others = after.values().iterator();
        return before.values().stream().allMatch(node -> sameClass(node, others.next()));
    }

    private static SortedMap<String, ClassNode> byName(List<ClassFile> files) {
        SortedMap<String, ClassNode> nodes = new TreeMap<>();
        for (ClassNode node : ClassReading.readAll(files, ClassReading.WITH_CODE)) {
            nodes.put(node.name, node);
        }
        return nodes;
    }

    private boolean sameClass(ClassNode before, ClassNode after) {
        return before.access == after.access
                && members(before).equals(members(after))
                && items.same(items.of(before), items.of(after));
    }

    /** By name, with access and number: descriptors of lambda bodies may change with the candidate's types. */
    private static Map<String, Integer> members(ClassNode node) {
        Map<String, Integer> members = new HashMap<>();
        node.fields.forEach(field -> members.merge(field.access + " " + field.name, 1, Integer::sum));
        node.methods.forEach(method -> members.merge(method.access + " " + method.name + "()", 1, Integer::sum));
        return members;
    }
}
