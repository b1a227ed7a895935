package grader.intake;

import java.util.Objects;

/**
 * The submission can't be graded, and it is its author who can mend that.
 *
 * <p>The message says what is wrong, where, and what to do. Text that the candidate chose stands in it escaped and cut,
 * so it may go to a terminal or a report as it is.
 */
public final class RejectedSubmissionException extends Exception {

    /** What kind of fault it is; the names are stable and may stand in reports. */
    public enum Code {
        /** A source, all sources, the archive, or what comes out of it. */
        TOO_LARGE,
        /** More entries or more sources than the limits allow. */
        TOO_MANY_FILES,
        /** A name that leads elsewhere, hides something, or is no name of a Java file. */
        PATH,
        /** A symbolic or hard link. */
        LINK,
        /** A FIFO, socket or device. */
        SPECIAL_FILE,
        /** A file or folder inside whose permissions keep it from being read. */
        UNREADABLE,
        /** Two sources with the same name, or with names that differ in case only. */
        DUPLICATE,
        /** Not UTF-8. */
        ENCODING,
        /** Characters that make a source look other than it is: NUL, bidirectional controls. */
        TEXT,
        /** A damaged, encrypted, lying or unsupported archive. */
        ARCHIVE,
        /** Neither a source, nor a folder, nor an archive that we know. */
        FORMAT,
        /** A class that would stand in the place of the suite's, of JUnit's, of the runner's or of the JDK's. */
        RESERVED_NAME,
        /** A file by which JUnit or javac would take orders: its properties, or a service of theirs. */
        HOOK,
        /** A {@code module-info.java}. */
        MODULE,
        /** Nothing to grade. */
        NO_SOURCES,
        /** Nothing at all where the part of one of several problems should lie. */
        MISSING_PART
    }

    private final Code code;
    private final String file;

    RejectedSubmissionException(Code code, String file, String message) {
        super(message);
        this.code = Objects.requireNonNull(code);
        this.file = Shown.plain(file);
    }

    /** The kind of fault. */
    public Code code() {
        return code;
    }

    /** The path inside the submission, escaped and cut; empty where the fault is no single file's. */
    public String file() {
        return file;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
