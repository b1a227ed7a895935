package grader.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class LinkerTest {

    private static final String REFERENCE = """
            class LruCache {
                int hits;
                static final int LIMIT = Integer.parseInt("3");
                LruCache(int capacity) {}
                int get(int key) { return key; }
                void put(int key, int value) {}
                static LruCache of(int... keys) { return new LruCache(keys.length); }
                static class Node { int value = 7; Node next() { return new Node(); } }
            }
            """;

    private static final String SUITE = """
            class Suite {
                Object gets() { return new LruCache(1).get(5); }
                Object puts() { new LruCache(1).put(1, 2); return "put"; }
                Object nodes() { return new LruCache.Node().next().value; }
                Object hits() { return new LruCache(1).hits; }
                Object makes() { return LruCache.of(1, 2) != null; }
                Object refers() { java.util.function.IntUnaryOperator f = new LruCache(1)::get; return f.applyAsInt(4); }
            }
            """;

    private final List<ClassFile> reference = Compiled.of(REFERENCE);
    private final List<ClassFile> suite = Compiled.against(reference, SUITE);

    private List<String> texts(List<ClassFile> submission) {
        return Linker.unresolved(suite, reference, submission, LibraryClasses.NONE).stream()
                .map(MissingMember::text)
                .toList();
    }

    @Test
    void theReferenceLinksToItself() {
        assertThat(Linker.unresolved(suite, reference, reference, LibraryClasses.NONE))
                .isEmpty();
    }

    @Test
    void classThatHasNoRoomForAStubIsMalformed() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "LruCache", null, "java/lang/Object", null);
        for (int i = 0; i < 65_525; i++) {
            writer.newConst(i);
        }
        List<ClassFile> full = List.of(new ClassFile("LruCache", writer.toByteArray()));
        List<MissingMember> missing = Linker.unresolved(suite, reference, full, LibraryClasses.NONE);
        assertThatExceptionOfType(MalformedClassException.class)
                .isThrownBy(() -> Linker.withStubs(full, missing, reference, LibraryClasses.NONE, StubMode.TO_RUN));
    }

    @Test
    void memberWithoutAProperDescriptorIsMalformed() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "LruCache", null, "java/lang/Object", null);
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "get", "(I", null, null)
                .visitEnd();
        List<ClassFile> broken = List.of(new ClassFile("LruCache", writer.toByteArray()));
        assertThatExceptionOfType(MalformedClassException.class)
                .isThrownBy(() -> Linker.unresolved(suite, reference, broken, LibraryClasses.NONE));
    }

    @Test
    void saysWhatIsMissingAsJavaWouldWriteIt() {
        List<ClassFile> submission = Compiled.of("class LruCache { LruCache(int capacity) {} }");
        assertThat(texts(submission))
                .containsExactlyInAnyOrder(
                        "missing int LruCache.get(int)",
                        "missing void LruCache.put(int, int)",
                        "missing class LruCache.Node",
                        "missing int LruCache.hits",
                        "missing LruCache LruCache.of(int[])");
    }

    @Test
    void saysWhatIsThereInstead() {
        List<ClassFile> submission = Compiled.of("""
                class LruCache {
                    private int hits;
                    LruCache(Integer capacity) {}
                    void get(int key) {}
                    void put(long key, int value) {}
                    LruCache of(int... keys) { return this; }
                    interface Node {}
                }
                """);
        assertThat(texts(submission))
                .containsExactlyInAnyOrder(
                        "LruCache(int) must take (int); yours takes (Integer)",
                        "LruCache.get(int) must return int; yours returns void",
                        "LruCache.put(int, int) must take (int, int); yours takes (long, int)",
                        "LruCache.Node must be a class; yours is an interface",
                        "LruCache.hits must not be private",
                        "LruCache.of(int[]) must be static; yours is not");
    }

    @Test
    void stubsFailOnlyWhatNeedsThem() {
        List<ClassFile> submission = Compiled.of(
                "class LruCache { LruCache(int c) {} void get(int k) {} void put(int k, int v) { if (k > v) return; } }");
        List<MissingMember> missing = Linker.unresolved(suite, reference, submission, LibraryClasses.NONE);

        List<ClassFile> stubbed =
                Linker.withStubs(submission, missing, reference, LibraryClasses.NONE, StubMode.TO_RUN);

        Map<String, Object> results = new MemoryLoader(suite, stubbed).runAll("Suite");
        assertThat(results).containsEntry("puts", "put");
        assertThat(results.get("gets"))
                .isInstanceOf(NoSuchMethodError.class)
                .hasToString("java.lang.NoSuchMethodError: LruCache.get(int) must return int; yours returns void");
        assertThat(results.get("refers")).isInstanceOf(NoSuchMethodError.class);
        assertThat(results.get("nodes")).hasToString("java.lang.NoSuchMethodError: missing class LruCache.Node");
        assertThat(results.get("makes")).isInstanceOf(NoSuchMethodError.class);
        assertThat(results.get("hits")).isInstanceOf(NoSuchFieldError.class);
    }

    @Test
    void aSuiteCompilesAgainstStubsAndThenRuns() {
        List<ClassFile> submission = Compiled.of(
                "class LruCache { LruCache(Integer c) {} Integer get(Integer k) { return k; } void put(long k, long v) {} }");
        List<MissingMember> missing = Linker.unresolved(suite, reference, submission, LibraryClasses.NONE);
        List<ClassFile> toCompile =
                Linker.withStubs(submission, missing, reference, LibraryClasses.NONE, StubMode.TO_COMPILE);

        List<ClassFile> recompiled = Compiled.against(toCompile, SUITE);

        assertThat(Linker.sameShape(suite, recompiled, java.util.Set.of("LruCache", "LruCache$Node")))
                .isTrue();
        List<MissingMember> still = Linker.unresolved(recompiled, reference, submission, LibraryClasses.NONE);
        List<ClassFile> toRun = Linker.withStubs(submission, still, reference, LibraryClasses.NONE, StubMode.TO_RUN);
        Map<String, Object> results = new MemoryLoader(recompiled, toRun).runAll("Suite");
        assertThat(results)
                .containsEntry("puts", "put")
                .containsEntry("gets", 5)
                .containsEntry("refers", 4);
        assertThat(results.get("nodes")).isInstanceOf(NoSuchMethodError.class);
        assertThat(results.get("hits")).isInstanceOf(NoSuchFieldError.class);
        assertThat(results.get("makes")).isInstanceOf(NoSuchMethodError.class);
    }

    @Test
    void membersInheritedFromTheJdkResolveThroughTheSubmissionsOwnSupertypes() {
        List<ClassFile> reference = Compiled.of("class Bag extends java.util.ArrayList<String> {}");
        List<ClassFile> suite = Compiled.against(reference, "class S { int n(Bag b) { return b.size(); } }");

        assertThat(Linker.unresolved(
                        suite,
                        reference,
                        Compiled.of("class Bag extends java.util.LinkedList<String> {}"),
                        LibraryClasses.NONE))
                .isEmpty();
        assertThat(Linker.unresolved(suite, reference, Compiled.of("class Bag { int Size; }"), LibraryClasses.NONE))
                .extracting(MissingMember::text)
                .containsExactly("missing int Bag.size()");
    }

    @Test
    void packagePrivateIsFineInOnePackageOnly() {
        List<ClassFile> reference = Compiled.of("package a; public class A { public int n() { return 1; } }");
        List<ClassFile> submission = Compiled.of("package a; public class A { int n() { return 1; } }");
        List<ClassFile> inside = Compiled.against(reference, "package a; class S { int n() { return new A().n(); } }");
        List<ClassFile> outside =
                Compiled.against(reference, "package b; class S { int n() { return new a.A().n(); } }");

        assertThat(Linker.unresolved(inside, reference, submission, LibraryClasses.NONE))
                .isEmpty();
        assertThat(Linker.unresolved(outside, reference, submission, LibraryClasses.NONE))
                .extracting(MissingMember::text)
                .containsExactly("A.n() must be public");
    }

    @Test
    void lambdasAndOverridesNeedTheMethodThatTheyImplement() {
        List<ClassFile> reference = Compiled.of(
                "interface Rule { boolean holds(int n); }", "abstract class Shape { abstract double area(); }");
        List<ClassFile> suite = Compiled.against(
                reference, "class S { Rule r = n -> n > 1; Shape s = new Shape() { double area() { return 1; } }; }");
        List<ClassFile> submission = Compiled.of(
                "interface Rule { boolean test(int n); }", "abstract class Shape { abstract float area(); }");

        assertThat(Linker.unresolved(suite, reference, submission, LibraryClasses.NONE))
                .extracting(MissingMember::text)
                .containsExactlyInAnyOrder(
                        "missing boolean Rule.holds(int)", "Shape.area() must return double; yours returns float");
    }

    @Test
    void aFinalOrSealedClassCannotBeExtendedAndAnExceptionMustStayOne() {
        List<ClassFile> reference = Compiled.of("class Base {}", "class Full extends RuntimeException {}");
        List<ClassFile> suite =
                Compiled.against(reference, "class S extends Base { RuntimeException f() { return new Full(); } }");
        List<ClassFile> submission = Compiled.of("final class Base {}", "class Full extends Exception {}");

        assertThat(Linker.unresolved(suite, reference, submission, LibraryClasses.NONE))
                .extracting(MissingMember::text)
                .containsExactlyInAnyOrder("Base must not be final or sealed", "Full must extend RuntimeException");
    }

    @Test
    void missingClassesBringWhatTheirShapesNeed() {
        List<ClassFile> reference = Compiled.of(
                "sealed interface Shape permits Circle, Square { double area(); }",
                "record Circle(double r) implements Shape { public double area() { return r; } }",
                "record Square(double a, Color c) implements Shape { public double area() { return a; } }",
                "enum Color { RED, GREEN { }; static final Color FIRST = RED; }");
        String source =
                "class Suite { Object one() { Shape s = new Circle(1); return s.area(); } Object two() { return 2; }"
                        + " Object three() { return Color.valueOf(\"RED\"); } Object four() { return Color.GREEN; } }";
        List<ClassFile> suite = Compiled.against(reference, source);
        List<ClassFile> submission = Compiled.of("class Other {}");
        List<MissingMember> missing = Linker.unresolved(suite, reference, submission, LibraryClasses.NONE);

        Compiled.against(
                Linker.withStubs(submission, missing, reference, LibraryClasses.NONE, StubMode.TO_COMPILE), source);
        List<ClassFile> toRun = Linker.withStubs(submission, missing, reference, LibraryClasses.NONE, StubMode.TO_RUN);

        Map<String, Object> results = new MemoryLoader(suite, toRun).runAll("Suite");
        assertThat(results).containsEntry("two", 2);
        assertThat(results.get("one")).hasToString("java.lang.NoSuchMethodError: missing record Circle");
        assertThat(results.get("three")).hasToString("java.lang.NoSuchMethodError: missing enum Color");
        assertThat(results.get("four")).isInstanceOf(NoSuchFieldError.class);
        for (ClassFile stub : toRun) {
            try {
                assertThat(Class.forName(stub.name(), false, new MemoryLoader(toRun))
                                .getDeclaredMethods())
                        .isNotNull();
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void nonsenseIsMalformedAndNothingElse() {
        ClassFile nonsense = new ClassFile("X", new byte[] {1, 2, 3});
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Linker.unresolved(suite, reference, List.of(nonsense), LibraryClasses.NONE))
                .isInstanceOf(MalformedClassException.class);
    }
}
