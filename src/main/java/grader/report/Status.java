package grader.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of end a grading came to. */
public enum Status {
    GRADED,
    /** The submission does not compile. */
    COMPILE_ERROR,
    /** A rule, a policy or intake refused it. */
    REJECTED,
    /** It meddled with its own judgement. */
    TAMPERED,
    /** The grader's own fault; says nothing about the candidate. */
    FAILED;

    /** As in the report: {@code compile_error}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
