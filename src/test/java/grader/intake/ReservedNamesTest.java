package grader.intake;

import static grader.intake.Rejections.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

    private final ReservedNames names =
            new ReservedNames(Set.of("LruCacheTest", "trading.OrderTest"), Set.of("com.acme.words"));

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.String",
                "javax.tools.Tool",
                "jdk.internal.misc.Unsafe",
                "sun.misc.Unsafe",
                "org.junit.jupiter.api.Assertions",
                "org.junit.X",
                "junit.framework.TestCase",
                "org.opentest4j.TestAbortedException",
                "org.assertj.core.api.Anything",
                "org.hamcrest.X",
                "grader.runner.run.Main",
                "grader.Anything",
                "LruCacheTest",
                "LruCacheTest$Inner",
                "trading.OrderTest",
                "Assertions",
                "trading.Test",
                "trading.Timeout$Unit",
                "a.b.BeforeEach",
                "TimeLimit"
            })
    void namesThatTakeAnothersPlaceAreReserved(String name) {
        assertTrue(names.reasonFor(name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LruCache",
                "LruCache$Test",
                "trading.LruCacheTest",
                "OrderTest",
                "trading.Order",
                "javalike.X",
                "graders.X",
                "org.junitx.X",
                "organize.X",
                "Tests",
                "Rule",
                "List",
                "$",
                "java"
            })
    void otherNamesAreFree(String name) {
        assertEquals(Optional.empty(), names.reasonFor(name));
    }

    @Test
    void theDeclaredPackageCountsWhereverTheFileLies() throws Exception {
        Path folder =
                Packer.folder(temp.resolve("it"), Map.of("Innocent.java", "\\u0070ackage org.junit.jupiter.api;"));
        assertEquals(
                "'Innocent.java' would be class 'org.junit.jupiter.api.Innocent', but package 'org.junit' is reserved;"
                        + " rename it",
                rejected(Code.RESERVED_NAME, folder).getMessage());
    }

    @Test
    void theSuitesOwnNamesAreReserved() throws Exception {
        Path file = Files.writeString(temp.resolve("LruCacheTest.java"), "class LruCacheTest {}");
        Intake.read(file);
        RejectedSubmissionException rejection =
                assertThrows(RejectedSubmissionException.class, () -> Intake.read(file, IntakeLimits.DEFAULT, names));
        assertEquals(Code.RESERVED_NAME, rejection.code());
    }

    @Test
    void aModuleIsRefusedAndAPackageInfoIsNot() throws Exception {
        Path module = Packer.folder(temp.resolve("module"), Map.of("module-info.java", "module m {}"));
        rejected(Code.MODULE, module);
        Intake.read(Packer.folder(temp.resolve("package"), Map.of("a/package-info.java", "package a;")));
    }

    @Test
    void aPackageOfHiddenCharactersIsRefused() throws Exception {
        rejected(Code.PATH, Packer.folder(temp.resolve("it"), Map.of("A.java", "package trad\\u200bing; class A {}")));
    }
}
