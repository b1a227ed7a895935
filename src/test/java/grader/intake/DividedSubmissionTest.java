package grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One submission, divided among problems by place; and tricks with places. */
class DividedSubmissionTest {

    private static final Map<String, String> TWO_TASKS = Map.of(
            "a/A.java", "class A {}",
            "a/README.md", "read me",
            "b/src/main/java/p/B.java", "package p; class B {}",
            "b/src/test/java/p/BTest.java", "package p; class BTest {}",
            "b/pom.xml", "<project/>",
            "Top.java", "class Top {}",
            "notes.txt", "notes");

    @TempDir
    Path temp;

    @Test
    void eachPartIsReadAsASubmissionOfItsOwn() throws Exception {
        DividedSubmission divided = divided(Packer.folder(temp.resolve("ada"), TWO_TASKS), "a", "b");
        Submission a = divided.part("a").read(ReservedNames.GENERAL);
        assertThat(a.name()).isEqualTo("ada/a");
        assertThat(Packer.paths(a)).containsExactly("A.java");
        assertThat(a.ignored()).containsExactly(new IgnoredFile("README.md", "not a .java file"));
        Submission b = divided.part("b").read(ReservedNames.GENERAL);
        assertThat(Packer.paths(b)).containsExactly("p/B.java");
        assertThat(b.ignored())
                .containsExactly(
                        new IgnoredFile("pom.xml", "not a .java file"),
                        new IgnoredFile("src/test/java/p/BTest.java", "a test of the submission's own"));
        assertThat(divided.outside())
                .containsExactly(
                        new IgnoredFile("Top.java", "outside of every part"),
                        new IgnoredFile("notes.txt", "not a .java file"));
        assertThat(divided.outsideCount()).isEqualTo(2);
        assertThat(a.digest())
                .isEqualTo(Intake.read(temp.resolve("ada").resolve("a")).digest());
    }

    @Test
    void packingChangesNothing() throws Exception {
        Map<String, String> tasks = without(TWO_TASKS, "Top.java");
        DividedSubmission plain = divided(Packer.folder(temp.resolve("plain"), tasks), "a", "b");
        List<UnaryOperator<String>> placed =
                List.of(path -> path, path -> "ada/" + path, path -> "x/y/z/" + path, path -> "./ada//" + path);
        for (int i = 0; i < placed.size(); i++) {
            Map<String, String> files = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : tasks.entrySet()) {
                files.put(placed.get(i).apply(file.getKey()), file.getValue());
            }
            files.put("__MACOSX/._A.java", "\0");
            files.put(".DS_Store", "\0");
            List<Path> packed = List.of(
                    Packer.folder(temp.resolve("folder" + i), files),
                    Packer.zip(temp.resolve(i + ".zip"), files),
                    Packer.tarGz(temp.resolve(i + ".tgz"), files));
            for (Path each : packed) {
                DividedSubmission read = divided(each, "a", "b");
                assertThat(read.digest()).as("%s", each).isEqualTo(plain.digest());
                for (String part : List.of("a", "b")) {
                    assertThat(read.part(part).read(ReservedNames.GENERAL).sources())
                            .as("%s in %s", part, each)
                            .isEqualTo(
                                    plain.part(part).read(ReservedNames.GENERAL).sources());
                }
            }
        }
    }

    @Test
    void placesAreLookedForAtTheTopFirst() throws Exception {
        Path folder = Packer.folder(
                temp.resolve("ada"), Map.of("a/A.java", "class A {}", "copy/a/A.java", "old", "copy/b/B.java", "old"));
        DividedSubmission divided = divided(folder, "a", "b");
        assertThat(divided.part("a")
                        .read(ReservedNames.GENERAL)
                        .sources()
                        .get(0)
                        .text())
                .isEqualTo("class A {}");
        assertThat(divided.part("b").absence()).isPresent();
        assertThat(divided.outsideCount()).isEqualTo(2);
    }

    @Test
    void placesAreNotLookedForInSeveralFolders() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("x/a/A.java", "1", "y/a/A.java", "2"));
        assertThat(divided(folder, "a", "b").part("a").absence()).isPresent();
    }

    @Test
    void partMayBeAFile() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("A.java", "class A {}", "B.java", "class B {}"));
        DividedSubmission divided = divided(folder, "A.java", "B.java");
        assertThat(Packer.paths(divided.part("A.java").read(ReservedNames.GENERAL)))
                .containsExactly("A.java");
        assertThat(Packer.paths(divided.part("B.java").read(ReservedNames.GENERAL)))
                .containsExactly("B.java");
        DividedSubmission single = divided(folder.resolve("A.java"), "A.java", "B.java");
        assertThat(single.part("A.java").absence()).isEmpty();
        assertThat(single.part("B.java").absence()).isPresent();
    }

    @Test
    void partMayBeAllOfIt() throws Exception {
        DividedSubmission divided = divided(Packer.folder(temp.resolve("ada"), TWO_TASKS), ".");
        assertThat(Packer.paths(divided.part(".").read(ReservedNames.GENERAL))).contains("p/B.java");
        assertThat(divided.outsideCount()).isZero();
    }

    @Test
    void partThatIsMissingIsToldWithWhatIsThere() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("A/A.java", "class A {}"));
        RejectedSubmissionException absence =
                divided(folder, "a").part("a").absence().orElseThrow();
        assertThat(absence.code()).isEqualTo(Code.MISSING_PART);
        assertThat(absence)
                .hasMessage("nothing was handed in for this problem: the submission has no 'a'; it has 'A/'");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThat(divided(empty, "a").part("a").absence().orElseThrow())
                .hasMessage("nothing was handed in for this problem: the submission has no 'a'; it is empty");
    }

    @Test
    void partWithoutSourcesIsNotMissing() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("a/A.kt", "class A", "b/B.java", "class B {}"));
        SubmissionPart part = divided(folder, "a", "b").part("a");
        assertThat(part.absence()).isEmpty();
        assertThatExceptionOfType(RejectedSubmissionException.class)
                .isThrownBy(() -> part.read(ReservedNames.GENERAL))
                .withMessage("no .java file to grade; found only 'A.kt' (not a .java file)");
    }

    @Test
    void faultOfOnePartIsThatPartsOnly() throws Exception {
        Path folder = Packer.folder(
                temp.resolve("ada"),
                Map.of(
                        "a/A.java", "class A {}",
                        "b/SumTest.java", "class SumTest {}",
                        "c/x/C.java", "class C {}",
                        "c/y/C.java", "class C {}",
                        "e/module-info.java", "module e {}"));
        Files.createDirectory(folder.resolve("d"));
        Files.write(folder.resolve("d").resolve("D.java"), new byte[] {'/', '/', (byte) 0xF6});
        DividedSubmission divided = divided(folder, "a", "b", "c", "d", "e");
        assertThat(Packer.paths(divided.part("a").read(new ReservedNames(Set.of("SumTest"), Set.of()))))
                .containsExactly("A.java");
        assertRejected(Code.RESERVED_NAME, divided, "b");
        assertRejected(Code.DUPLICATE, divided, "c");
        assertRejected(Code.ENCODING, divided, "d");
        assertRejected(Code.MODULE, divided, "e");
    }

    @Test
    void namesOfAnotherPartsSuiteAreFree() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("a/SumTest.java", "class SumTest {}"));
        assertThat(Packer.paths(
                        divided(folder, "a").part("a").read(new ReservedNames(Set.of("ProductTest"), Set.of()))))
                .containsExactly("SumTest.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/../b/B.java", "../a/A.java", "/a/A.java", "a\\A.java", "C:/a/A.java", "a/\u202eA.java"})
    void tricksWithPathsRefuseItAsAWhole(String path) throws Exception {
        Path tar = Packer.tarGz(temp.resolve("it.tgz"), Map.of("a/Fine.java", "class Fine {}", path, "class A {}"));
        assertThat(refusal(tar, IntakeLimits.DEFAULT).code()).isEqualTo(Code.PATH);
    }

    @Test
    void sameFileBySeveralPathsIsThereTwice() throws Exception {
        for (String path : List.of("a//A.java", "./a/A.java", "a/./A.java")) {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("a/A.java", "class A {}");
            files.put(path, "class A { int other; }");
            assertThat(refusal(Packer.zip(temp.resolve("it.zip"), files), IntakeLimits.DEFAULT)
                            .code())
                    .as(path)
                    .isEqualTo(Code.DUPLICATE);
        }
    }

    @Test
    void placesInTwoFormsOfUnicodeAreOne() throws Exception {
        Path zip = Packer.zip(temp.resolve("it.zip"), Map.of("u\u0308bung/A.java", "class A {}"));
        assertThat(divided(zip, "\u00fcbung").part("\u00fcbung").absence()).isEmpty();
    }

    @Test
    void folderWhoseNameOnlyBeginsLikeAPlaceIsAnother() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("ab/A.java", "class A {}", "a.java/B.txt", "b"));
        DividedSubmission divided = divided(folder, "a");
        assertThat(divided.part("a").absence()).isPresent();
        assertThat(divided.outsideCount()).isEqualTo(2);
    }

    @Test
    void linkInOnePartRefusesItAsAWhole() throws Exception {
        Path tar = Packer.tarGz(temp.resolve("it.tgz"), out -> {
            Packer.add(out, "a/A.java", "class A {}");
            Packer.addSpecial(out, "b", TarConstants.LF_SYMLINK, "a");
        });
        assertThat(refusal(tar, IntakeLimits.DEFAULT).code()).isEqualTo(Code.LINK);
    }

    @Test
    void limitsHoldForAllPartsTogether() throws Exception {
        IntakeLimits two = new IntakeLimits(100, 2, 100, 100, 10_000, 10_000, 200, 16, 255, 100);
        Path folder = Packer.folder(temp.resolve("ada"), Map.of("a/A.java", "1", "b/B.java", "2", "C.java", "3"));
        assertThat(refusal(folder, two).code()).isEqualTo(Code.TOO_MANY_FILES);
    }

    @Test
    void placeThatIsNoneIsTheCallersFault() throws Exception {
        Path folder = Packer.folder(temp.resolve("ada"), TWO_TASKS);
        for (String place : List.of("../a", "/a", "a\\b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> divided(folder, place));
        }
        DividedSubmission divided = divided(folder, "a");
        assertThatIllegalArgumentException().isThrownBy(() -> divided.part("b"));
    }

    @Test
    void outsideIsListedUpToABound() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            files.put("other/F" + i + ".java", "class F" + i + " {}");
        }
        files.put("a/A.java", "class A {}");
        DividedSubmission divided = divided(Packer.folder(temp.resolve("ada"), files), "a");
        assertThat(divided.outside()).hasSize(50);
        assertThat(divided.outsideCount()).isEqualTo(60);
    }

    private static DividedSubmission divided(Path source, String... places) throws Exception {
        return Intake.divided(source, IntakeLimits.DEFAULT, List.of(places));
    }

    private static RejectedSubmissionException refusal(Path source, IntakeLimits limits) {
        List<RejectedSubmissionException> thrown = new ArrayList<>();
        assertThatExceptionOfType(RejectedSubmissionException.class)
                .isThrownBy(() -> Intake.divided(source, limits, List.of("a", "b")))
                .satisfies(thrown::add);
        return thrown.get(0);
    }

    private static void assertRejected(Code code, DividedSubmission divided, String part) {
        assertThatExceptionOfType(RejectedSubmissionException.class)
                .isThrownBy(() -> divided.part(part).read(new ReservedNames(Set.of("SumTest"), Set.of())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Map<String, String> without(Map<String, String> files, String path) {
        Map<String, String> rest = new LinkedHashMap<>(files);
        rest.remove(path);
        return rest;
    }
}
