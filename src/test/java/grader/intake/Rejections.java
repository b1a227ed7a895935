package grader.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.file.Path;

/** How tests say that a submission is refused. */
final class Rejections {

    private Rejections() {}

    static RejectedSubmissionException rejected(Code code, Path source) {
        return rejected(code, source, IntakeLimits.DEFAULT);
    }

    static RejectedSubmissionException rejected(Code code, Path source, IntakeLimits limits) {
        RejectedSubmissionException rejection = assertThrows(
                RejectedSubmissionException.class, () -> Intake.read(source, limits, ReservedNames.GENERAL));
        assertAll(
                () -> assertEquals(code, rejection.code(), rejection.getMessage()),
                () -> assertTrue(rejection.getMessage().length() < 500, rejection.getMessage()),
                () -> assertTrue(
                        rejection.getMessage().codePoints().noneMatch(Shown::misleads), rejection.getMessage()));
        return rejection;
    }
}
