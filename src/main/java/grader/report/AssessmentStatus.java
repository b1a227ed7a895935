package grader.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of end the grading of an assessment came to. */
public enum AssessmentStatus {
    /** Every problem has a verdict. */
    GRADED,
    /** The submission was refused as a whole. */
    REJECTED,
    /** The grader's own fault in one problem or more; the score is what the others came to. */
    FAILED;

    /** As in the report: {@code graded}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
