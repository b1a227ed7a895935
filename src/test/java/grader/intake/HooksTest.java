package grader.intake;

import static grader.intake.Rejections.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files by which a submission would give orders to JUnit or javac. */
class HooksTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junit-platform.properties",
                "JUnit-Platform.properties",
                "src/main/resources/junit-platform.properties",
                "META-INF/services/org.junit.platform.launcher.TestExecutionListener",
                "src/main/resources/META-INF/services/org.junit.jupiter.api.extension.Extension",
                "meta-inf/services/javax.annotation.processing.Processor",
                "META-INF/services/com.sun.source.util.Plugin",
                "META-INF/services/java.nio.file.spi.FileSystemProvider",
            })
    void areRefusedWithTheReason(String path) throws Exception {
        Path folder = submissionWith(path);
        RejectedSubmissionException rejection = rejected(Code.HOOK, folder);
        assertEquals(path, rejection.file());
        Path zip = Packer.zip(temp.resolve("work.zip"), Map.of("Main.java", "class Main {}", path, "x"));
        assertEquals(rejection.getMessage(), rejected(Code.HOOK, zip).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/junit-platform.properties",
                "target/test-classes/junit-platform.properties",
                "build/META-INF/services/javax.annotation.processing.Processor",
                "META-INF/services/trading.Feed",
                "META-INF/MANIFEST.MF",
                "notes/org.junit.txt",
            })
    void whatHonestProjectsHaveIsLeftOut(String path) throws Exception {
        Submission submission = Intake.read(submissionWith(path));
        assertEquals(List.of("Main.java"), Packer.paths(submission));
        assertEquals(List.of(new IgnoredFile(path, "not a .java file")), submission.ignored());
    }

    @Test
    void aMessageSaysWhatToDo() throws Exception {
        Path folder = submissionWith("junit-platform.properties");
        assertEquals(
                "'junit-platform.properties' would change how JUnit runs the tests; leave it out",
                rejected(Code.HOOK, folder).getMessage());
    }

    private Path submissionWith(String path) throws Exception {
        return Packer.folder(temp.resolve("work"), Map.of("Main.java", "class Main {}", path, "x"));
    }
}
