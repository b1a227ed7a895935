package grader.bench;

import grader.report.Report;
import grader.report.Status;
import java.util.List;

/**
 * All of a report that must not depend on how busy the machine is.
 *
 * @param score points of the hundred
 * @param outcomes of every run of every test, in the order of the suite
 */
record Verdict(Status status, int score, List<String> outcomes) {

    Verdict {
        outcomes = List.copyOf(outcomes);
    }

    static Verdict of(Report report) {
        return new Verdict(
                report.status(),
                report.score().total(),
                report.tests().stream()
                        .flatMap(test -> test.runs().stream()
                                .map(run -> test.suite() + "." + test.name()
                                        + (run.name().equals(test.name()) ? "" : "[" + run.name() + "]") + " "
                                        + run.outcome()))
                        .toList());
    }

    /** What is said here and not there. */
    List<String> against(Verdict other) {
        return outcomes.stream()
                .filter(outcome -> !other.outcomes.contains(outcome))
                .toList();
    }

    @Override
    public String toString() {
        return status.word() + " " + score;
    }
}
