package grader.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteComparisonTest {

    private static boolean same(String suite, String reference, String... submission) {
        List<ClassFile> referenceClasses = Compiled.of(reference);
        List<ClassFile> submissionClasses = Compiled.of(submission);
        Set<String> candidates = new TreeSet<>();
        referenceClasses.forEach(file -> candidates.add(file.name()));
        submissionClasses.forEach(file -> candidates.add(file.name()));
        return Linker.sameShape(
                Compiled.against(referenceClasses, suite), Compiled.against(submissionClasses, suite), candidates);
    }

    private static final String SUITE = """
            import static org.junit.jupiter.api.Assertions.*;
            import org.junit.jupiter.api.*;
            class SumTest {
                @Test void sums() { assertEquals(6, new Sum().of(1, 2, 3), "of " + new Sum().of(1)); }
                @Test void empty() { assertTrue(new Sum().of() < Integer.MAX_VALUE); }
                @Test void lists() { java.util.List<Integer> all = new Sum().all(); assertEquals(0, all.size());
                    assertThrows(RuntimeException.class, () -> new Sum().of(-1));
                    for (Integer i : new Sum().all()) { fail(); } }
            }
            """;
    private static final String REFERENCE =
            "class Sum { int of(int... n) { return 0; } java.util.List<Integer> all() { return null; } }";

    @Test
    void sourceCompatibleDifferencesStayTheSame() {
        assertThat(same(SUITE, REFERENCE, REFERENCE)).isTrue();
        assertThat(same(SUITE, REFERENCE, REFERENCE.replace("int of", "Integer of")))
                .isTrue();
        assertThat(same(SUITE, REFERENCE, REFERENCE.replace("int of", "long of").replace("int...", "long...")))
                .isTrue();
        assertThat(same(SUITE, REFERENCE, REFERENCE.replace("java.util.List", "java.util.ArrayList")))
                .isTrue();
        assertThat(same(SUITE, REFERENCE, REFERENCE.replace("int of", "static int of")))
                .as("a static method called on an object: another kind of call")
                .isFalse();
    }

    @Test
    void aSubmissionCannotRedirectTheSuite() {
        assertThat(same(SUITE, REFERENCE, REFERENCE, "@interface Test {}")).isFalse();
        assertThat(same(
                        SUITE.replace("import static", "import static org.junit.jupiter.api.Assertions.fail; //")
                                .replace("assert", "Assertions.assert"),
                        REFERENCE,
                        REFERENCE,
                        "class Assertions { static void assertEquals(Object a, Object b) {} static void assertEquals(Object a, Object b, String c) {}"
                                + " static void assertTrue(boolean b) {}"
                                + " static void assertThrows(Class<?> a, Runnable b) {} }"))
                .isFalse();
        assertThat(same(
                        SUITE,
                        REFERENCE,
                        REFERENCE,
                        "class Integer { static final int MAX_VALUE = -5; }"
                                .replace("class Integer", "class Unrelated")))
                .isTrue();
        assertThat(same(
                        "class S { Object f() { return Math.max(1, Sum.N) + Integer.MAX_VALUE; } }",
                        "class Sum { static int N; }",
                        "class Sum { static int N; }",
                        "class Integer { static final int MAX_VALUE = 5; }"))
                .isFalse();
        assertThat(same(
                        "class S { Object f() { return Math.max(1, Sum.N); } }",
                        "class Sum { static int N; }",
                        "class Sum { static int N; }",
                        "class Math { static int max(int a, int b) { return 0; } }"))
                .isFalse();
    }

    /** Whatever order the suite has its arguments in: the candidate's equals must not come to decide. */
    @ParameterizedTest
    @ValueSource(strings = {"Lie", "Number", "Object", "Comparable<Integer>"})
    void objectOfTheCandidatesDoesNotTakeThePlaceOfANumber(String type) {
        String submission = "class Sum { " + type + " of(int... n) { return new Lie(); } }";
        String lie = "class Lie extends Number implements Comparable<Integer> {"
                + " public boolean equals(Object other) { return true; } public int hashCode() { return 6; }"
                + " public int compareTo(Integer other) { return 0; }"
                + " public int intValue() { return 6; } public long longValue() { return 6; }"
                + " public float floatValue() { return 6; } public double doubleValue() { return 6; } }";
        for (String arguments : List.of("6, new Sum().of(1, 2, 3)", "new Sum().of(1, 2, 3), 6")) {
            for (String wanted : List.of("int", "Integer", "long")) {
                String suite = "import static org.junit.jupiter.api.Assertions.*;"
                        + "class SumTest { void sums() { assertEquals(" + arguments + "); } }";
                String reference = "class Sum { " + wanted
                        + " of(int... n) { return 6; } }".replace("6;", wanted.equals("long") ? "6L;" : "6;");
                assertThat(same(suite, reference, submission, lie))
                        .as("%s for %s: %s", type, wanted, arguments)
                        .isFalse();
            }
        }
    }

    @Test
    void equalsOfAStringDoesNotBecomeThatOfAnObject() {
        String suite = "class NameTest { boolean same() { return new Name().get().equals(\"Ada\"); } }";
        String reference = "class Name { String get() { return null; } }";
        assertThat(same(suite, reference, reference)).isTrue();
        assertThat(same(suite, reference, reference.replace("String", "Object")))
                .isFalse();
        assertThat(same(suite, reference, reference.replace("String", "CharSequence")))
                .isFalse();
        assertThat(same(suite, reference, reference.replace("String", "Name"))).isFalse();
    }

    @Test
    void anotherNumberOfClassesOrMembersIsNotTheSame() {
        List<ClassFile> one = Compiled.of("class S { void f() {} }");
        assertThat(Linker.sameShape(one, Compiled.of("class S { void f() {} }", "class T {}"), Set.of()))
                .isFalse();
        assertThat(Linker.sameShape(one, Compiled.of("class S { void f() {} void g() {} }"), Set.of()))
                .isFalse();
    }
}
