package grader.pipeline;

import grader.intake.ReservedNames;
import grader.protocol.ClassFile;
import grader.report.Report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is looked at between compiling and running. */
final class Checks {

    private Checks() {}

    /** Classes that would stand in the place of the suite's, JUnit's, the runner's or the JDK's. */
    static List<Reason> classNames(List<ClassFile> submission, Set<String> suiteTypes) {
        ReservedNames reserved = new ReservedNames(suiteTypes);
        List<Reason> refused = new ArrayList<>();
        for (ClassFile file : submission) {
            reserved.reasonFor(file.name()).ifPresent(why -> refused.add(new Reason("reserved_name", "", 0, why)));
        }
        return refused;
    }
}
