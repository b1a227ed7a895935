package grader.bench;

import grader.problem.Problem;
import grader.problem.Solution;
import java.nio.file.Path;
import java.util.List;

/** A solution to be graded. */
record Task(Problem problem, Solution solution) {

    /** One of the accepted solutions of a problem, another in each round. */
    static Task accepted(Problem problem, int round) {
        List<Solution> accepted = problem.accepted();
        return new Task(problem, accepted.get(round % accepted.size()));
    }

    Path submission() {
        return solution.folder();
    }

    /** {@code lru-cache accepted/reference}. */
    @Override
    public String toString() {
        return problem.id() + " " + solution.kind().word() + "/" + solution.name();
    }
}
