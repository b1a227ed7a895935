package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraderCodeTest {

    @TempDir
    Path classes;

    @Test
    void sameCodeElsewhereIsTheSameAndOtherCodeIsNot() throws Exception {
        Path here = code("here", "Grader.class", "graded");
        Path there = code("there", "Grader.class", "graded");
        assertThat(GraderCode.digest(here))
                .isEqualTo(GraderCode.digest(there))
                .isNotEqualTo(GraderCode.digest(code("text", "Grader.class", "failed")))
                .isNotEqualTo(GraderCode.digest(code("name", "Other.class", "graded")));
    }

    @Test
    void commandLineIsNoPartOfIt() throws Exception {
        Path here = code("here", "Grader.class", "graded");
        String digest = GraderCode.digest(here);
        Path cli = Files.createDirectories(here.resolve("grader").resolve("cli"));
        Files.writeString(cli.resolve("Main.class"), "main");
        assertThat(GraderCode.digest(here)).isEqualTo(digest);
    }

    @Test
    void itselfIsRead() {
        assertThat(GraderCode.digest()).matches("sha256:[0-9a-f]{64}").isEqualTo(GraderCode.digest());
    }

    private Path code(String folder, String file, String text) throws Exception {
        Path inside = Files.createDirectories(classes.resolve(folder).resolve("grader"));
        Files.writeString(inside.resolve(file), text);
        return classes.resolve(folder);
    }
}
