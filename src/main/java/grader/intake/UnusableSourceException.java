package grader.intake;

import org.jspecify.annotations.Nullable;

/** There is nothing readable where the submission should be: a mistake of whoever called, not of the candidate. */
public final class UnusableSourceException extends Exception {

    UnusableSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
