package grader.runner.compile;

import grader.protocol.Diagnostic;
import grader.protocol.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Collects what the compiler says, bounded in number and length; errors go before warnings. */
final class Findings implements DiagnosticListener<JavaFileObject> {

    /** How many of each severity are kept. */
    static final int MAX_FINDINGS = 100;

    private static final int MAX_MESSAGE = 2000;

    private final List<Diagnostic> errors = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    List<Diagnostic> list() {
        List<Diagnostic> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }

    /** The compiler counts on no further than it is told to show, so nobody knows how many more there are. */
    private static Diagnostic more(Severity severity) {
        String what = severity == Severity.ERROR ? "errors" : "warnings";
        return new Diagnostic(severity, "", 0, 0, "more", "There are more " + what + "; these are the first.");
    }

    boolean hasNoErrors() {
        return errors.isEmpty();
    }

    @Override
    public void report(javax.tools.Diagnostic<? extends JavaFileObject> found) {
        Severity severity = found.getKind() == javax.tools.Diagnostic.Kind.ERROR ? Severity.ERROR : Severity.WARNING;
        List<Diagnostic> kept = severity == Severity.ERROR ? errors : warnings;
        if (kept.size() < MAX_FINDINGS) {
            kept.add(new Diagnostic(
                    severity,
                    file(found.getSource()),
                    position(found.getLineNumber()),
                    position(found.getColumnNumber()),
                    cut(String.valueOf(found.getCode()), 200),
                    cut(String.valueOf(found.getMessage(Locale.ENGLISH)), MAX_MESSAGE)));
        } else if (kept.size() == MAX_FINDINGS) {
            kept.add(more(severity));
        }
    }

    private static String file(@Nullable JavaFileObject source) {
        return source instanceof SourceUnit unit ? unit.path() : "";
    }

    private static int position(long position) {
        return (int) Math.max(0, Math.min(position, Integer.MAX_VALUE));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
