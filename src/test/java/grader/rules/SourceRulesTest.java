package grader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.SourceFile;
import grader.rules.SourceRule.Forbid;
import grader.rules.SourceRule.ForbidConstruct;
import grader.rules.SourceRule.RequireCall;
import grader.rules.SourceRule.RequireConstruct;
import grader.rules.SourceRule.RequireImplements;
import grader.rules.SourceRule.RequireLoopFree;
import grader.rules.SourceRule.RequireRecursion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    private static List<SourceFile> source(String text) {
        return List.of(new SourceFile("X.java", text));
    }

    private static List<RuleFinding> check(String text, SourceRule rule) {
        return SourceRules.check(source(text), List.of(rule));
    }

    @Test
    void forbiddenTypesAndMembersAreFoundHoweverTheyAreWritten() {
        Forbid map = new Forbid("java.util.LinkedHashMap", "Keep the order yourself.");
        assertThat(check("import java.util.*;\nclass X {\n Object m = new LinkedHashMap<>();\n}", map))
                .contains(new RuleFinding("X.java", 3, "LinkedHashMap<> is not allowed: Keep the order yourself."));
        assertThat(check("class X { Object m = new java.util.LinkedHashMap<String, String>() {}; }", map))
                .isNotEmpty();
        assertThat(check("class X { Object m = new java.util.\\u004cinkedHashMap<String, String>(); }", map))
                .isNotEmpty();
        assertThat(check("class X { static class LinkedHashMap {} Object m = new LinkedHashMap(); }", map))
                .isEmpty();
        Forbid sort = new Forbid("java.util.Arrays.sort", "Sort yourself.");
        assertThat(check("import java.util.Arrays; class X { void f(int[] a) { Arrays.sort(a); } }", sort))
                .isNotEmpty();
        assertThat(check("import static java.util.Arrays.*; class X { void f(int[] a) { sort(a); } }", sort))
                .isNotEmpty();
        assertThat(check("class X { void f(int[] a) { sort(a); } void sort(int[] a) {} }", sort))
                .isEmpty();
        assertThat(check(
                        "import java.util.Arrays; class X { java.util.function.Consumer<int[]> c = Arrays::sort; }",
                        sort))
                .isNotEmpty();
    }

    @Test
    void deepNestingIsToldAndNotLookedInto() {
        Forbid map = new Forbid("java.util.LinkedHashMap", "because");
        for (String allowed : List.of(
                "class X { Object o = new StringBuilder()" + ".append(1)".repeat(900) + "; }",
                "class X { int f(boolean b) { return " + "b ? 1 : ".repeat(900) + "2; } }",
                "class X { int f() { return " + "(".repeat(900) + "1" + ")".repeat(900) + "; } }",
                "class X { void f() " + "{".repeat(900) + "}".repeat(900) + " }")) {
            assertThat(check(allowed, map)).isEmpty();
        }
        for (String deep : List.of(
                "class X { Object o = new StringBuilder()" + ".append(1)".repeat(4_000) + "; }",
                "class X { " + "class A { ".repeat(3_000) + "}".repeat(3_001),
                "class X { int f(boolean b) { return " + "b ? 1 : ".repeat(8_000) + "2; } }")) {
            assertThat(check(deep, map))
                    .containsExactly(new RuleFinding("X.java", 0, "the file is nested more than 1000 deep"));
        }
    }

    @Test
    void requiredCallsAndTypes() {
        RequireCall call = new RequireCall("Math.max", "because");
        assertThat(check("class X { int f() { return Math.max(1, 2); } }", call))
                .isEmpty();
        assertThat(check("class X { int f() { return max(1, 2); } int max(int a, int b) { return a; } }", call))
                .extracting(RuleFinding::message)
                .containsExactly("must call Math.max: because");
        RequireImplements type = new RequireImplements("Comparable", "X", "because");
        assertThat(check(
                        "class X extends Y {} class Y implements Comparable<Y> { public int compareTo(Y y) {return 0;} }",
                        type))
                .isEmpty();
        assertThat(check("class X {}", type)).hasSize(1);
    }

    @Test
    void recursionMayGoThroughAHelper() {
        RequireRecursion rule = new RequireRecursion("X.fib", "because");
        assertThat(check("class X { int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } }", rule))
                .isEmpty();
        assertThat(check(
                        "class X { int fib(int n) { return go(n, 1); } int go(int n, int k) { return go(n - 1, k); } }",
                        rule))
                .isEmpty();
        assertThat(check("class X { int fib(int n) { int a = 0; while (n-- > 0) a++; return a; } }", rule))
                .hasSize(1);
        assertThat(check("class X { int other() { return 1; } }", rule))
                .extracting(RuleFinding::message)
                .containsExactly("missing method X.fib: because");
    }

    @Test
    void aLoopInAHelperIsALoop() {
        RequireLoopFree rule = new RequireLoopFree("X.f", "because");
        assertThat(check("class X { void f() {} void g() { while (true) {} } }", rule))
                .isEmpty();
        assertThat(check("class X { void f() { g(); } void g() { while (true) {} } }", rule))
                .hasSize(1);
    }

    @Test
    void constructs() {
        String text = "class X { int f(int n) { for (;;) { if (n > 0) return n; } } }";
        assertThat(check(text, new ForbidConstruct(Construct.LOOP, "b"))).hasSize(1);
        assertThat(check(text, new RequireConstruct(Construct.LOOP, "b"))).isEmpty();
        assertThat(check(text, new RequireConstruct(Construct.STREAM, "b"))).hasSize(1);
        assertThat(check(text, new ForbidConstruct(Construct.RECURSION, "b"))).isEmpty();
        assertThat(check("class X { void f() { f(); } }", new ForbidConstruct(Construct.RECURSION, "b")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class X { private static final int[] A = {1}; }",
                "class X { static final int A[] = {1}; }",
                "class X { static final int A = 1, B[] = {1}; }",
                "class X { static int a; }",
                "class X { static String a; }",
                "class X { static final Object A = new int[9]; }",
                "class X { static final Integer[] A = {1}; }",
                "class X { static final java.util.List<String> A = new java.util.ArrayList<>(); }",
                "class X { static final Y A = new Y(); } class Y { int[] a = {1}; }",
                "class X { static class Y { static final int[] A = {1}; } }",
                "class X { void f() { record Y(int a) { static final int[] A = {1}; } } }",
                "interface X { int[] A = {1}; }",
                "@interface X { int[] A = {1}; }",
                "enum X { A; private final int[] a = {1}; }",
                "enum X { A; private int a; }",
                "enum X { A { final int[] a = {1}; } }",
                "class X { static final Integer A = new Integer(); } class Integer { int[] a = {1}; }",
                "class X { static final Long A = new Long(); static class Long { int[] a = {1}; } }",
                "import a.String; class X { static final String A = new String(); }",
                "class X { st\\u0061tic final int[] A = {1}; }"
            })
    void staticState(String text) {
        assertThat(check(text, new ForbidConstruct(Construct.STATIC_STATE, "Memory counts.")))
                .extracting(RuleFinding::message)
                .containsExactly("static state is not allowed: Memory counts.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class X { static final int A = 1; static final String B = \"b\"; private static final Long C = 3L; }",
                "class X { static final java.lang.String A = \"a\"; }",
                "class X { int[] a; final Object b = new int[2]; class Y { int[] c; } record Z(int[] d) {} }",
                "interface X { int A = 1; String B = \"b\"; static int[] f() { return new int[1]; } }",
                "enum X { A, B { int f() { return 2; } }; final int a = 1; int f() { int[] b = {a}; return b[0]; } }",
                "class X { static int[] f(int n) { int[] a = new int[n]; return a; } static { int[] b = {1}; } }",
                "class X { Object f() { return new Object() { int[] a; }; } }"
            })
    void constantsAndObjectsAreNoStaticState(String text) {
        assertThat(check(text, new ForbidConstruct(Construct.STATIC_STATE, "b")))
                .isEmpty();
    }

    @Test
    void hostileTextIsAFindingAndNothingWorse() {
        String deep = "class X { int x = " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + "; }";
        assertThat(check(deep, new Forbid("java.io.File", "b"))).hasSize(1);
        assertThat(check("class X { \u202e } nonsense", new Forbid("java.io.File", "b")))
                .extracting(RuleFinding::message)
                .containsExactly("the file could not be analysed");
        assertThat(check("class X extends Y {} class Y extends X {}", new RequireImplements("Z", "X", "b")))
                .hasSize(1);
    }

    @Test
    void signaturesAreComparedWithTheStarter() {
        List<SourceFile> starter = source("""
                public class LruCache { public LruCache(int capacity) {} public int get(int key) { return 0; }
                  public void put(int key, int value) {} int size; static class Node { int value; } private void own() {} }
                """);
        assertThat(SourceRules.compare(starter, starter)).isEmpty();
        List<SourceFile> theirs = source("""
                public class LruCache { public LruCache(Integer capacity) {} public void get(int key) {}
                  int put; static class Node { private int value; } }
                """);
        assertThat(SourceRules.compare(theirs, starter))
                .extracting(difference -> difference.kind() + " " + difference.message())
                .containsExactlyInAnyOrder(
                        "NOTE LruCache(int) must take (int); yours takes (Integer)",
                        "ERROR LruCache.get(int) must return int; yours returns void",
                        "ERROR missing void LruCache.put(int, int)",
                        "ERROR missing int LruCache.size",
                        "ERROR Node.value must not be private");
        assertThat(SourceRules.compare(source("class Other {}"), starter))
                .extracting(SignatureDifference::message)
                .containsExactly("missing class LruCache", "missing class LruCache.Node");
    }

    @Test
    void classOfTheRightNameInAnotherPackageIsToldFromAMissingOne() {
        List<SourceFile> starter = source("public class LruCache {}");
        List<SourceFile> packaged = source("package org.ada; public class LruCache {}");
        assertThat(SourceRules.compare(packaged, starter))
                .extracting(SignatureDifference::message)
                .containsExactly("missing class LruCache; yours is in package org.ada, and must be in no package");
        assertThat(SourceRules.compare(starter, packaged))
                .extracting(SignatureDifference::message)
                .containsExactly(
                        "missing class org.ada.LruCache; yours is in no package, and must be in package org.ada");
        assertThat(SourceRules.compare(source("class Cache { class LruCache {} }"), starter))
                .extracting(SignatureDifference::message)
                .containsExactly("missing class LruCache");
    }
}
