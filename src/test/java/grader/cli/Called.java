package grader.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command line came to.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Called(int code, String out, String err) {

    /** Calls it in this process. */
    static Called grader(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Called(code, out.toString(), err.toString());
    }
}
