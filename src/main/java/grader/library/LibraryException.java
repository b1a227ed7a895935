package grader.library;

/** Libraries can't be had here and now, whatever the problem says. */
public final class LibraryException extends RuntimeException {
    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, Throwable cause) {
        super(message, cause);
    }
}
