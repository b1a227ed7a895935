package grader.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.ClassFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class BytecodePolicyTest {

    private static List<String> texts(Set<String> capabilities, String... sources) {
        return BytecodePolicy.check(Compiled.of(sources), capabilities, LibraryClasses.NONE).stream()
                .map(Violation::text)
                .toList();
    }

    @Test
    void saysWhereWhatWhyAndWhatInstead() {
        assertThat(texts(Set.of(), "package a; class X {\n void f(int n) {\n  System.exit(n);\n } }"))
                .containsExactly("a.X.f(int), line 3: System.exit(int): not on the list of allowed members;"
                        + " instead: return, or throw an exception");
        assertThat(texts(Set.of(), "class X { Object f(java.util.List<?> l) { return l.parallelStream(); } }"))
                .containsExactly("X.f(List), line 1: List.parallelStream(): needs the capability threads,"
                        + " which this problem does not give; instead: stream()");
    }

    @Test
    void deepHierarchiesAreRefusedBeforeTheyTakeLong() {
        List<ClassFile> chain = new ArrayList<>();
        for (int level = 0; level < 3_000; level++) {
            chain.add(level("Level" + level, level == 0 ? "java/lang/Object" : "Level" + (level - 1), 20));
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(BytecodePolicy.check(chain, Set.of(), LibraryClasses.NONE))
                .hasSize(BytecodePolicy.MOST_VIOLATIONS)
                .extracting(Violation::text)
                .first()
                .isEqualTo("Level249: supertypes: more than 250 of them");
        List<ClassFile> allowed = new ArrayList<>(chain.subList(0, 200));
        for (int leaf = 0; leaf < 1_000; leaf++) {
            allowed.add(level("Leaf" + leaf, "Level199", 0));
        }
        assertThat(BytecodePolicy.check(allowed, Set.of(), LibraryClasses.NONE)).isEmpty();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
                .isLessThan(Duration.ofSeconds(20).toNanos());
    }

    private static ClassFile level(String name, String above, int methods) {
        ClassWriter writer = new ClassWriter(0);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
        writer.visit(Opcodes.V17, access, name, null, above, null);
        for (int i = 0; i < methods; i++) {
            writer.visitMethod(access, "of" + name + "At" + i, "()V", null, null)
                    .visitEnd();
        }
        writer.visitEnd();
        return new ClassFile(name, writer.toByteArray());
    }

    @Test
    void descriptorsThatAreNoneAreMalformed() {
        for (String descriptor : List.of("", "V", "L", "Lx", "L;", "[", "II", "(I)V", "Mx;", "[".repeat(256) + "I")) {
            assertThatThrownBy(() -> BytecodePolicy.check(withField(descriptor), Set.of(), LibraryClasses.NONE))
                    .as(descriptor)
                    .isInstanceOf(MalformedClassException.class);
        }
        assertThat(BytecodePolicy.check(withField("[".repeat(255) + "I"), Set.of(), LibraryClasses.NONE))
                .isEmpty();
    }

    private static List<ClassFile> withField(String descriptor) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "X", null, "java/lang/Object", null);
        writer.visitField(0, "field", descriptor, null, null).visitEnd();
        writer.visitEnd();
        return List.of(new ClassFile("X", writer.toByteArray()));
    }

    @Test
    void voidInAnAnnotationNamesNothing() {
        assertThat(texts(Set.of(), "@interface X { Class<?> value() default void.class; @X(void.class) class In {} }"))
                .isEmpty();
    }

    @Test
    void capabilitiesWidenTheListNarrowly() {
        String threads = "class X { void f() throws Exception { Thread t = new Thread(() -> {}); t.start(); t.join();"
                + " java.util.concurrent.Executors.newFixedThreadPool(2).submit(() -> 1).get();"
                + " java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).join();"
                + " java.util.List.of(1).parallelStream().map(x -> x).sequential().parallel().count(); } }";
        assertThat(texts(Set.of("threads"), threads)).isEmpty();
        assertThat(texts(Set.of(), threads)).isNotEmpty();
        assertThat(texts(
                        Set.of("threads"), "class X { void f() { Thread.setDefaultUncaughtExceptionHandler(null); } }"))
                .isNotEmpty();
        assertThat(texts(
                        Set.of("threads"),
                        "class X { Object f() { return Thread.currentThread().getThreadGroup(); } }"))
                .isNotEmpty();
        String files = "class X { Object f() throws Exception { return"
                + " java.nio.file.Files.readString(java.nio.file.Path.of(\"x\")); } }";
        assertThat(texts(Set.of("files"), files)).isEmpty();
        assertThat(texts(
                        Set.of("files"),
                        "class X { Object f(java.nio.file.Path p) throws Exception { return"
                                + " java.nio.file.Files.createSymbolicLink(p, p); } }"))
                .isNotEmpty();
        assertThat(texts(
                        Set.of("weak-references", "crypto", "logging"),
                        "class X { Object f() throws Exception {"
                                + " java.security.MessageDigest.getInstance(\"SHA-256\").digest(new byte[1]);"
                                + " java.util.logging.Logger.getLogger(\"x\").info(\"y\");"
                                + " return new java.lang.ref.WeakReference<>(this).get(); } }"))
                .isEmpty();
        assertThat(texts(
                        Set.of("reflection-proxy"),
                        "class X { Object f() { return java.lang.reflect.Proxy.newProxyInstance("
                                + "X.class.getClassLoader(), new Class<?>[] {Runnable.class},"
                                + " (p, m, a) -> m.invoke(this, a)); } }"))
                .isEmpty();
        assertThatThrownBy(() -> texts(Set.of("magic"), "class X {}")).hasMessageContaining("no capability magic");
    }

    private static List<String> textsAgainst(List<ClassFile> library, String source) {
        return BytecodePolicy.check(Compiled.against(library, source), Set.of(), new LibraryClasses(library)).stream()
                .map(Violation::text)
                .toList();
    }

    @Test
    void whatALibraryHasIsAllowed() {
        List<ClassFile> library = Compiled.of(
                "package api; public class Api<T> extends java.util.ArrayList<T> { public static int now;"
                        + " public static int f() { System.exit(0); return 1; } public T first() { return get(0); } }",
                "package api; public interface Task { void run(int n); }");
        String source = "class X extends api.Api<String> { int g() { api.Task task = n -> {}; task.run(api.Api.now++);"
                + " add(\"a\"); return api.Api.f() + first().length() + new api.Api<String>().size(); } }";

        assertThat(BytecodePolicy.check(Compiled.against(library, source), Set.of(), LibraryClasses.NONE))
                .isNotEmpty();
        assertThat(textsAgainst(library, source)).isEmpty();
    }

    @Test
    void whatALibrarysTypeHasFromTheJdkIsNotAllowedByTheLibrary() {
        List<ClassFile> library = Compiled.of(
                "package api; public class Worker extends Thread { public Worker() {} public void work() {} }");

        assertThat(textsAgainst(library, "class X { void f() { new api.Worker().work(); } }"))
                .isEmpty();
        assertThat(textsAgainst(library, "class X { void f() { new api.Worker().start(); } }"))
                .hasSize(1)
                .allMatch(text -> text.contains("Worker.start()"));
        assertThat(textsAgainst(library, "class X extends api.Worker { void f() { start(); } }"))
                .isNotEmpty()
                .allMatch(text -> text.contains("Thread.start()"));
        assertThat(textsAgainst(
                        library, "interface Starts { void start(); } class X extends api.Worker implements Starts {}"))
                .isNotEmpty()
                .allMatch(text -> text.contains("Thread.start()"));
    }

    @Test
    void aConstantThatNoCodeUsesCountsToo() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "X", null, "java/lang/Object", null);
        writer.newMethod("java/lang/System", "exit", "(I)V", false);
        writer.visitEnd();

        assertThat(BytecodePolicy.check(
                        List.of(new ClassFile("X", writer.toByteArray())), Set.of(), LibraryClasses.NONE))
                .extracting(Violation::member)
                .containsExactly("System.exit(int)");
    }

    @Test
    void versionsOutsideTheBoundsAreRefused() {
        for (int version : new int[] {Opcodes.V1_5, Opcodes.V26, Opcodes.V21 | Opcodes.V_PREVIEW}) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(version, 0, "X", null, "java/lang/Object", null);
            writer.visitEnd();
            assertThat(BytecodePolicy.check(
                            List.of(new ClassFile("X", writer.toByteArray())), Set.of(), LibraryClasses.NONE))
                    .extracting(Violation::why)
                    .containsExactly("not that of a release from 8 to 25");
        }
    }

    @Test
    void brokenBytesNeverCrash() {
        byte[] good = Compiled.of("class X { int f(int n) { switch (n) { case 1: return 2; default: return 3; } } }")
                .get(0)
                .bytes();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 3000; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 3; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(BytecodePolicy.check(List.of(new ClassFile("X", bad)), Set.of(), LibraryClasses.NONE))
                        .hasSizeLessThanOrEqualTo(BytecodePolicy.MOST_VIOLATIONS);
            } catch (MalformedClassException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
    }

    @Test
    void everyExactTypeOfTheListsExists() {
        for (String list :
                List.of("default", "threads", "files", "reflection-proxy", "weak-references", "crypto", "logging")) {
            assertThat(AllowList.load(list).expectedTypes())
                    .allSatisfy(type ->
                            assertThat(PlatformClasses.find(type)).as(type).isPresent());
        }
    }

    @Test
    void membersOfLaterJdksAreJudgedOnThisOneToo() {
        Permissions permissions = new Permissions(Hierarchy.of(List.of()), Set.of());
        String multiply = "(Ljava/math/BigInteger;)Ljava/math/BigInteger;";

        assertThat(permissions.allowsMember("java/math/BigInteger", "parallelMultiply", multiply))
                .isFalse();
        assertThat(permissions.allowsMember("java/math/BigInteger", "multiply", multiply))
                .isTrue();
        assertThat(permissions.allowsMember("java/util/List", "reversed", "()Ljava/util/List;"))
                .isTrue();
        assertThat(permissions.allowsMember("java/lang/Thread", "ofVirtual", "()Ljava/lang/Thread$Builder$OfVirtual;"))
                .isFalse();
    }
}
