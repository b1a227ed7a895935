package grader.sandbox.session;

import grader.protocol.ClassFile;
import grader.protocol.Diagnostic;
import java.util.List;

/**
 * What the compiler made of sources.
 *
 * @param success whether all compiled
 * @param diagnostics errors first; one of the grader's own where a limit was hit
 * @param classes empty without success
 */
public record Compilation(boolean success, List<Diagnostic> diagnostics, List<ClassFile> classes) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        classes = List.copyOf(classes);
    }

    static Compilation stopped(String code, String why) {
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Severity.ERROR, "", 0, 0, code, why);
        return new Compilation(false, List.of(diagnostic), List.of());
    }
}
