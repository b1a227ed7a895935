package grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageDeclarationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package a.b;",
                "  \t\f\r\n package\ta . b ;class X {}",
                "/* package x; */ // package y;\n/** z */package/**/a/**/./**/b/**/;",
                "\\u0070ackage a\\uuu002eb;",
                "@Deprecated package a.b;",
                "@java.lang.SuppressWarnings({\"package q;)\", \"\\\")\"}) @ X ( c = ')', t = \"\"\"\n ) \" \"\"\") package a.b;"
            })
    void theDeclaredPackageIsFound(String source) {
        assertEquals(List.of("a", "b"), PackageDeclaration.of(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class A {}",
                "import a.b; package c;",
                "// package a;",
                "/* package a;",
                "packageA b;",
                "package ;",
                "package a.;",
                "package a..b;",
                "package a b;",
                "package a",
                "package",
                "\"package a;",
                "@interface A {}",
                "@",
                "@A(",
                "@A(\"",
                "@A(\"\\",
                "\\\\u0070ackage a;",
                "public class A { String s = \"package b;\"; }"
            })
    void otherwiseItIsTheUnnamedOne(String source) {
        assertEquals(List.of(), PackageDeclaration.of(source));
    }

    @Test
    void aBombOfAHeaderTakesNoTime() {
        for (String part : List.of("@a(", "(", "/*", "/**/", "a.", "\\u0040", "@", "\"", "'", "\\\\")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> PackageDeclaration.of("@A(" + part.repeat((1 << 20) / part.length())));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> PackageDeclaration.of(part.repeat((1 << 20) / part.length())));
        }
    }
}
