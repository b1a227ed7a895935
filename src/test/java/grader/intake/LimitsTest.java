package grader.intake;

import static grader.intake.Rejections.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bound holds alike for folder, zip and tar.gz: what is just within passes, one more does not. */
class LimitsTest {

    private static final IntakeLimits SMALL = new IntakeLimits(12, 5, 100, 200, 1 << 20, 1 << 20, 100, 4, 40, 20);

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "files without sources, 11, 12, TOO_MANY_FILES",
        "sources, 4, 5, TOO_MANY_FILES",
        "bytes of one, 100, 101, TOO_LARGE",
        "bytes of all, 200, 201, TOO_LARGE",
        "depth, 4, 5, PATH",
        "segment, 20, 21, PATH",
        "path, 40, 41, PATH"
    })
    void boundsAreExactHoweverPacked(String what, int within, int beyond, Code code) throws Exception {
        for (Path path : packed("within", files(what, within))) {
            Intake.read(path, SMALL, ReservedNames.GENERAL);
        }
        for (Path path : packed("beyond", files(what, beyond))) {
            rejected(code, path, SMALL);
        }
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IntakeLimits(0, 5, 100, 200, 1 << 20, 1 << 20, 100, 4, 40, 20));
        assertThrows(
                IllegalArgumentException.class, () -> new IntakeLimits(1, 5, 100, 200, 1 << 20, 0, 100, 4, 40, 20));
    }

    @Test
    void sizesAreSaidForPeople() {
        assertEquals("64 MiB", Gathering.bytes(64 << 20));
        assertEquals("3 KiB", Gathering.bytes(3 << 10));
        assertEquals("1025 bytes", Gathering.bytes(1025));
    }

    private static Map<String, String> files(String what, int size) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("A.java", "");
        switch (what) {
            case "files without sources" -> numbered(files, size, "f%d", "");
            case "sources" -> numbered(files, size, "F%d.java", "");
            case "bytes of one" -> files.put("A.java", "x".repeat(size));
            case "bytes of all" -> {
                files.put("A.java", "x".repeat(100));
                files.put("B.java", "x".repeat(size / 2 - 50));
                files.put("C.java", "x".repeat(size - 100 - (size / 2 - 50)));
            }
            case "depth" -> files.put("a/".repeat(size - 1) + "f", "");
            case "segment" -> files.put("a".repeat(size), "");
            default -> files.put("a".repeat(19) + "/" + "a".repeat(size - 22) + "/f", "");
        }
        return files;
    }

    private static void numbered(Map<String, String> files, int count, String name, String text) {
        for (int i = 0; i < count; i++) {
            files.put(String.format(name, i), text);
        }
    }

    private List<Path> packed(String name, Map<String, String> files) throws Exception {
        return List.of(
                Packer.folder(temp.resolve(name), files),
                Packer.zip(temp.resolve(name + ".zip"), files),
                Packer.tarGz(temp.resolve(name + ".tgz"), files));
    }
}
