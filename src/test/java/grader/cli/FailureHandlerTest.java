package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FailureHandlerTest {

    static Stream<Arguments> failures() {
        IOException full = new FileSystemException(".r.json.new", null, "No space left on device");
        return Stream.of(
                Arguments.of(new AccessDeniedException("/cache/jdk"), "/cache/jdk: permission denied"),
                Arguments.of(new NoSuchFileException("/cache"), "/cache: there is no such file or folder"),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("/cache")), "/cache: permission denied"),
                Arguments.of(new UncheckedIOException("can't write r.json: No space left on device", full), ""),
                Arguments.of(
                        new IllegalStateException("can't make the archive", new AccessDeniedException("/cache")),
                        "can't make the archive: /cache: permission denied"),
                Arguments.of(new IllegalStateException(), "IllegalStateException"),
                Arguments.of(new IllegalStateException("what is \u001b[2Jhere"), "what is \\u001b[2Jhere"));
    }

    /** An empty one is the failure's own message. */
    @ParameterizedTest
    @MethodSource("failures")
    void failureIsToldWithItsReasonOnce(Exception failure, String told) {
        StringWriter err = new StringWriter();
        CommandLine grader = new CommandLine(new GraderCommand(() -> Terminal.NONE)).setErr(new PrintWriter(err, true));
        int code = new FailureHandler().handleExecutionException(failure, grader, grader.parseArgs());
        assertThat(code).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString().strip()).isEqualTo("grader: " + (told.isEmpty() ? failure.getMessage() : told));
    }
}
