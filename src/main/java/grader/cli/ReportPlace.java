package grader.cli;

import grader.report.FileTrouble;
import grader.report.NamedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where a report goes.
 *
 * @param option that said so
 * @param name of a file, or of standard output
 */
record ReportPlace(String option, String name) {

    /** Opened a second time by its path, a file that it leads to would be written over by what is printed. */
    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1");

    boolean isStandardOutput() {
        return STANDARD_OUTPUT.contains(name);
    }

    /**
     * Leaves everything as it is.
     *
     * @throws IOException which tells why nothing can be written there
     */
    void check() throws IOException {
        if (!isStandardOutput()) {
            try {
                file().check();
            } catch (IOException e) {
                throw unwritten(e);
            }
        }
    }

    boolean isSameAs(ReportPlace other) throws IOException {
        if (isStandardOutput()) {
            return other.isStandardOutput();
        }
        return !other.isStandardOutput() && file().place().equals(other.file().place());
    }

    /**
     * Writes it there.
     *
     * @param out standard output
     * @throws IOException which tells why it can't
     */
    void write(String json, PrintWriter out) throws IOException {
        try {
            if (isStandardOutput()) {
                print(json, out);
            } else {
                file().write(json);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static void print(String json, PrintWriter out) throws IOException {
        out.print(json);
        if (out.checkError()) {
            throw new IOException("standard output is full or closed");
        }
    }

    private NamedFile file() {
        return new NamedFile(Path.of(name));
    }

    private IOException unwritten(IOException cause) {
        return new IOException("can't write " + option + " " + name + ": " + FileTrouble.reason(cause), cause);
    }
}
