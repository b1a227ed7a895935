package grader.report;

import grader.report.Report.ProblemRef;
import grader.report.Report.SandboxRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What became of many submissions for one problem: a line of each report. It is the interviewer's.
 *
 * <p>The components, in this order, are the JSON summary. Every text that a candidate controls has gone through
 * {@link SafeText}.
 *
 * @param schemaVersion of the JSON Schema that it follows
 * @param problem what was asked
 * @param sandbox where they ran
 * @param statuses how many there are of each status, all statuses in their order
 * @param submissions sorted by name
 * @param ignored what lay among the submissions and is none, with the reason
 * @param grader the version that wrote this
 */
public record BatchSummary(
        int schemaVersion,
        ProblemRef problem,
        SandboxRef sandbox,
        List<StatusCount> statuses,
        List<Line> submissions,
        List<Ignored> ignored,
        String grader) {

    /** The schema's version; a change that breaks a reader raises it. */
    public static final int SCHEMA_VERSION = 1;

    private static final int LONGEST_PATH = 400;
    private static final Comparator<Line> BY_NAME =
            Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Line::name);

    public BatchSummary {
        statuses = List.copyOf(statuses);
        submissions = submissions.stream().sorted(BY_NAME).toList();
        ignored = List.copyOf(ignored);
        if (submissions.stream().map(Line::name).distinct().count() != submissions.size()) {
            throw new IllegalArgumentException("two submissions have the same name");
        }
    }

    /** Of the lines that there are; their order does not matter. */
    public static BatchSummary of(
            ProblemRef problem, SandboxRef sandbox, List<Line> submissions, List<Ignored> ignored, String grader) {
        List<StatusCount> statuses = new ArrayList<>();
        for (Status status : Status.values()) {
            long count =
                    submissions.stream().filter(line -> line.status() == status).count();
            statuses.add(new StatusCount(status, Math.toIntExact(count)));
        }
        return new BatchSummary(SCHEMA_VERSION, problem, sandbox, statuses, submissions, ignored, grader);
    }

    /** How many came to an end. */
    public record StatusCount(Status status, int submissions) {}

    /**
     * A submission.
     *
     * @param name of its report, without {@code .json}: plain ASCII, and no other's even without case
     * @param submission the name of its file or folder
     * @param path where it lay
     * @param digest of paths and texts; empty where it could not be read
     * @param score what it got; says nothing where the status is {@code failed}
     * @param millis how long its grading took
     * @param reason the first why the status is another than graded; empty otherwise
     */
    public record Line(
            String name,
            String submission,
            String path,
            String digest,
            Status status,
            int score,
            int max,
            double percent,
            List<CategoryScore> categories,
            double millis,
            String reason) {
        public Line {
            categories = List.copyOf(categories);
        }

        /** Of a report. */
        public static Line of(String name, String path, Report report) {
            return new Line(
                    name,
                    report.submission().name(),
                    SafeText.line(path, LONGEST_PATH),
                    report.submission().digest(),
                    report.status(),
                    report.score().total(),
                    report.score().max(),
                    report.score().percent(),
                    report.score().categories().stream()
                            .map(each -> new CategoryScore(each.category(), each.score(), each.max()))
                            .toList(),
                    report.times().total(),
                    report.reasons().stream()
                            .map(Report.Reason::message)
                            .findFirst()
                            .orElse(""));
        }

        /** Whether there is a score that says something. */
        public boolean hasScore() {
            return status != Status.FAILED;
        }
    }

    /** A category's part of a score. */
    public record CategoryScore(String category, int score, int max) {}

    /** Something that is no submission. */
    public record Ignored(String path, String reason) {

        /** With the path as it is, which is made safe. */
        public static Ignored of(String path, String reason) {
            return new Ignored(SafeText.line(path, LONGEST_PATH), reason);
        }
    }
}
