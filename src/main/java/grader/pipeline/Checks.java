package grader.pipeline;

import grader.bytecode.BytecodePolicy;
import grader.bytecode.LibraryClasses;
import grader.bytecode.MalformedClassException;
import grader.intake.ReservedNames;
import grader.problem.Capability;
import grader.problem.Problem;
import grader.protocol.ClassFile;
import grader.report.Report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is looked at between compiling and running. */
final class Checks {

    /** Also for one that is so full that what a suite needs of it can't be added. */
    static final Reason MALFORMED = new Reason("malformed_class", "", 0, "a class file can't be read, or is too large");

    private Checks() {}

    /** Classes that would stand in the place of the suite's, a library's, JUnit's, the runner's or the JDK's. */
    static List<Reason> classNames(List<ClassFile> submission, ReservedNames reserved) {
        List<Reason> refused = new ArrayList<>();
        for (ClassFile file : submission) {
            reserved.reasonFor(file.name())
                    .ifPresent(why -> refused.add(new Reason(
                            "reserved_name",
                            "",
                            0,
                            "class " + CandidateText.name(file.name()) + ": " + why + "; rename it")));
        }
        return refused;
    }

    /** What the class files name that they may not. */
    static List<Reason> policy(Problem problem, List<ClassFile> submission, LibraryClasses libraries) {
        Set<String> capabilities =
                problem.allow().stream().map(Capability::word).collect(Collectors.toUnmodifiableSet());
        try {
            return BytecodePolicy.check(submission, capabilities, libraries).stream()
                    .map(found -> new Reason("policy", "", found.line(), found.text()))
                    .toList();
        } catch (MalformedClassException e) {
            return List.of(MALFORMED);
        }
    }
}
