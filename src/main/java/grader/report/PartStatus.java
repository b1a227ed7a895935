package grader.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of end the grading of one problem of an assessment came to. */
public enum PartStatus {
    GRADED,
    COMPILE_ERROR,
    REJECTED,
    TAMPERED,
    FAILED,
    /** There is nothing where the part should lie. */
    NOT_HANDED_IN;

    /** That of a problem's report. */
    public static PartStatus of(Report report) {
        boolean missing = report.status() == Status.REJECTED
                && report.reasons().stream().anyMatch(reason -> reason.code().equals(Report.MISSING_PART));
        return missing ? NOT_HANDED_IN : valueOf(report.status().name());
    }

    /** As in the report: {@code not_handed_in}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
