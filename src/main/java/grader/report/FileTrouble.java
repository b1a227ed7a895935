package grader.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file can't be read or written, in words. */
public final class FileTrouble {

    private FileTrouble() {}

    /** Without the path, which is all that the JDK says of the most frequent ones. */
    public static String reason(IOException failure) {
        Optional<String> told = failure instanceof FileSystemException system
                ? Optional.ofNullable(system.getReason())
                : Optional.ofNullable(failure.getMessage());
        return told.orElseGet(() -> kind(failure));
    }

    private static String kind(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links lead round in a circle";
        }
        return failure.getClass().getSimpleName();
    }
}
