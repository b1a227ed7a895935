package grader.runner.compile;

/** Ends a compilation: javac would take an {@link java.io.IOException} for one class's misfortune, and go on. */
final class TooManyClassesException extends RuntimeException {
    TooManyClassesException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
