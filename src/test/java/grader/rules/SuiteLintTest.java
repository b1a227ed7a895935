package grader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import grader.protocol.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each golden case is a folder: a suite, the reference, and what is found in the suite. */
class SuiteLintTest {

    private static final Path CASES = Golden.folder("suite-lint");

    static List<Path> cases() {
        return Golden.cases(CASES);
    }

    static List<Path> bank() throws IOException {
        try (Stream<Path> problems = Files.list(Path.of("problems"))) {
            return problems.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheFolderSays(Path folder) throws IOException {
        Golden.check(folder.resolve("expected.txt"), findings(folder.resolve("hidden"), folder.resolve("reference")));
    }

    @ParameterizedTest
    @MethodSource("bank")
    void ownBankLetsNoCandidateDecide(Path problem) throws IOException {
        assertThat(findings(problem.resolve("hidden"), problem.resolve("solutions/accepted/reference")))
                .isEmpty();
    }

    private static String findings(Path suite, Path reference) throws IOException {
        return SuiteLint.check(sources(suite), sources(reference)).stream()
                .map(found -> found.file() + ":" + found.line() + ": " + found.message() + "\n")
                .collect(Collectors.joining());
    }

    private static List<SourceFile> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream().map(SuiteLintTest::source).toList();
        }
    }

    private static SourceFile source(Path file) {
        try {
            return new SourceFile(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
