package grader.bytecode;

import grader.fuzz.FuzzTarget;
import grader.protocol.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;

/**
 * A class file in the place of one that a suite is linked to, or of a recompiled one of the suite's own: it links, or
 * what is missing is told and stubbed, or it is malformed.
 */
public final class LinkTarget implements FuzzTarget {

    private static final String NODE =
            "public abstract class Node<T> implements Comparable<Node<T>> { protected int size; public T value;"
                    + " public Node(int size) { this.size = size; } public abstract long sum(int[] of);"
                    + " public int compareTo(Node<T> o) { return Integer.compare(size, o.size); } }";
    private static final String TREE =
            "public final class Tree extends Node<String> { public static final int MOST = 9; public enum Kind { A, B }"
                    + " public interface Visit { void at(Tree tree) throws java.io.IOException; }"
                    + " public record Pair(int a, String b) {}"
                    + " public Tree() { super(3); } public long sum(int[] of) { return of.length; }"
                    + " public Kind kind() { return Kind.A; } public static Pair pair(int a) { return new Pair(a, \"\"); } }";
    private static final String SUITE =
            "class Suite { long used() throws Exception { Tree tree = new Tree(); Node<String> node = tree;"
                    + " Tree.Visit visit = seen -> seen.value = \"x\" + seen.sum(new int[0]); visit.at(tree);"
                    + " return node.sum(new int[] {1}) + Tree.pair(3).a() + tree.kind().ordinal() + tree.compareTo(node)"
                    + " + Tree.MOST; } static class Own extends Node<Integer> { Own() { super(1); size = 2; }"
                    + " public long sum(int[] of) { return size; } } }";

    private final List<ClassFile> reference = Compiled.of(NODE, TREE);
    private final List<ClassFile> suite = Compiled.against(reference, SUITE);

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        reference.forEach(file -> seeds.add(file.bytes()));
        suite.forEach(file -> seeds.add(file.bytes()));
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of("sum", "([I)J", "([I)I", "Node", "Tree", "size", "I", "(", ")", "[", "L", ";", "<init>");
    }

    @Override
    public int mutants() {
        return 4_000;
    }

    @Override
    public boolean accepts(byte[] input) {
        ClassFile file = new ClassFile(ClassFileTarget.nameIn(input), input);
        try {
            if (suite.stream().anyMatch(each -> each.name().equals(file.name()))) {
                Linker.sameShape(suite, with(suite, file), names(reference));
            } else {
                link(with(reference, file));
            }
            return true;
        } catch (MalformedClassException e) {
            ClassFileTarget.checkShown(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void link(List<ClassFile> submission) {
        List<MissingMember> missing = Linker.unresolved(suite, reference, submission, LibraryClasses.NONE);
        missing.forEach(member -> ClassFileTarget.checkShown(member.text()));
        for (StubMode mode : StubMode.values()) {
            Linker.withStubs(submission, missing, reference, LibraryClasses.NONE, mode)
                    .forEach(file -> new ClassReader(file.bytes()));
        }
    }

    private static List<ClassFile> with(List<ClassFile> files, ClassFile changed) {
        List<ClassFile> all = new ArrayList<>(files);
        all.removeIf(file -> file.name().equals(changed.name()));
        all.add(changed);
        return all;
    }

    private static Set<String> names(List<ClassFile> files) {
        return files.stream().map(ClassFile::name).collect(Collectors.toUnmodifiableSet());
    }
}
