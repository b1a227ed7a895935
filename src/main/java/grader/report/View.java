package grader.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** For whom a report is. */
public enum View {
    /** All there is. */
    INTERVIEWER,
    /** Nothing that tells of the hidden suite. */
    CANDIDATE;

    /** As in the report and on the command line: {@code candidate}. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
