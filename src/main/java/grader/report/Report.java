package grader.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a submission. The interviewer's view has all there is; {@link CandidateView} leaves out what is hidden.
 *
 * <p>The components, in this order, are the JSON report. Every text that a candidate controls has gone through
 * {@link SafeText}.
 *
 * @param schemaVersion of the JSON Schema that it follows
 * @param view for whom it is
 * @param status what kind of end the grading came to
 * @param score zero of the maximum where no test ran
 * @param reasons why the status is another than graded; empty otherwise
 * @param problem what was asked
 * @param submission what was handed in
 * @param sandbox where it ran
 * @param limits that held
 * @param compilation what the compiler said
 * @param notes what does not cost points: signatures that differ from the starter's in a harmless way
 * @param tests every hidden test; none in the candidate's view
 * @param times how long the parts of the grading took
 * @param grader the version that wrote this
 */
public record Report(
        int schemaVersion,
        View view,
        Status status,
        ScoreLine score,
        List<Reason> reasons,
        ProblemRef problem,
        SubmissionRef submission,
        SandboxRef sandbox,
        LimitsRef limits,
        CompilationLine compilation,
        List<Reason> notes,
        List<TestLine> tests,
        Times times,
        String grader) {

    /** The schema's version; a change that breaks a reader raises it. */
    public static final int SCHEMA_VERSION = 1;

    /** The code of the reason where nothing was handed in for one of several problems. */
    public static final String MISSING_PART = "intake_missing_part";

    /** The code of the reason where an assessment's problem turns out not to be usable; trying again does not help. */
    public static final String BROKEN_PROBLEM = "broken_problem";

    /** The one outcome that is worth points. */
    public static final String PASSED = "passed";
    /** The outcome of a run that took longer than its limit. */
    public static final String TIMED_OUT = "timed_out";

    public Report {
        Objects.requireNonNull(view);
        Objects.requireNonNull(status);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        tests = List.copyOf(tests);
        if (status == Status.GRADED && !reasons.isEmpty()) {
            throw new IllegalArgumentException("a graded submission needs no reasons");
        }
    }

    /**
     * Something wrong, or worth a note.
     *
     * @param code stable, for programs
     * @param file in the submission, empty where it is no single file's
     * @param line counted from 1, 0 where there is none
     * @param message for people
     */
    public record Reason(String code, String file, int line, String message) {}

    /** What was asked: the problem's id, title, and a digest of all that matters for grading. */
    public record ProblemRef(String id, String title, String digest) {}

    /**
     * What was handed in.
     *
     * @param name of the file or folder
     * @param digest of paths and texts; the same however it was packed; empty where it could not be read
     * @param files the sources that were taken
     * @param ignored what was left out, with the reason
     */
    public record SubmissionRef(String name, String digest, List<String> files, List<String> ignored) {
        public SubmissionRef {
            files = List.copyOf(files);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * Where it ran.
     *
     * @param kind {@code container}, {@code bubblewrap} or {@code process}; {@code none} where none could be had
     * @param engine the container engine and its runtime, {@code docker/runc}; empty where none was used
     * @param jdk that compiled and ran it
     * @param fingerprint of runtimes, runner and image
     */
    public record SandboxRef(String kind, String engine, String jdk, String fingerprint) {}

    /** Limits of the run; those of each test stand with it. */
    public record LimitsRef(int release, long runMillis, long memoryBytes, long outputBytes, double timeFactor) {}

    /** What the compiler said. */
    public record CompilationLine(boolean success, List<DiagnosticLine> diagnostics) {
        public CompilationLine {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** One diagnostic; line and column are 0 where there is none. */
    public record DiagnosticLine(String severity, String file, int line, int column, String code, String message) {}

    /** The score and its arithmetic. */
    public record ScoreLine(int total, int max, double percent, List<CategoryLine> categories) {
        public ScoreLine {
            categories = List.copyOf(categories);
        }
    }

    /**
     * A category's part.
     *
     * @param earned points of its tests
     * @param possible points that they could have earned
     * @param score what that is worth
     * @param max what it could have been worth
     * @param arithmetic how the score follows from the points
     * @param outcomes how many of its tests came to which end: passed first, then by name
     * @param hints what their authors tell of those that lost points, each once
     */
    public record CategoryLine(
            String category,
            int earned,
            int possible,
            int score,
            int max,
            String arithmetic,
            List<OutcomeCount> outcomes,
            List<String> hints) {
        public CategoryLine {
            outcomes = List.copyOf(outcomes);
            hints = List.copyOf(hints);
        }
    }

    /** How many tests came to an end; of several runs of a test the first that did not pass tells. */
    public record OutcomeCount(String outcome, int tests) {}

    /**
     * A hidden test.
     *
     * @param suite its class
     * @param name its method, or what JUnit calls it
     * @param runs one, or several for a parameterized, repeated or dynamic test
     */
    public record TestLine(
            String suite, String name, String category, int earned, int possible, String hint, List<RunLine> runs) {
        public TestLine {
            runs = List.copyOf(runs);
        }

        /** That of the first run that did not pass, or {@code passed}. */
        public String outcome() {
            return runs.stream()
                    .map(RunLine::outcome)
                    .filter(word -> !word.equals(PASSED))
                    .findFirst()
                    .orElse(PASSED);
        }
    }

    /**
     * One run of a test.
     *
     * @param outcome {@code passed}, {@code failed}, {@code timed_out}, …
     * @param countedMillis what is compared with the limit
     * @param tries how many times it ran: 2 where a failure on time was repeated
     * @param output the first part of what it printed
     * @param growth how its time grew with the size of the input; only where the test measured that
     */
    public record RunLine(
            String name,
            String outcome,
            String message,
            double wallMillis,
            double cpuMillis,
            double countedMillis,
            double limitMillis,
            long allocatedBytes,
            int tries,
            long outputBytes,
            String output,
            String trace,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<GrowthLine> growth) {

        /** Of a test that did not measure growth. */
        public RunLine(
                String name,
                String outcome,
                String message,
                double wallMillis,
                double cpuMillis,
                double countedMillis,
                double limitMillis,
                long allocatedBytes,
                int tries,
                long outputBytes,
                String output,
                String trace) {
            this(
                    name,
                    outcome,
                    message,
                    wallMillis,
                    cpuMillis,
                    countedMillis,
                    limitMillis,
                    allocatedBytes,
                    tries,
                    outputBytes,
                    output,
                    trace,
                    Optional.empty());
        }
    }

    /**
     * How the time of a test grew.
     *
     * @param atMost the order that is allowed
     * @param points sizes, ascending
     * @param fit what they tell; only where they tell enough
     */
    public record GrowthLine(
            String atMost,
            List<PointLine> points,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FitLine> fit) {
        public GrowthLine {
            points = List.copyOf(points);
        }
    }

    /** A size, and the least CPU time that it took. */
    public record PointLine(long size, double millis) {}

    /**
     * The exponent b of a time that grows as size to the power of b.
     *
     * @param low the lower end of its interval of 99 %
     * @param high the upper end
     * @param limit the test fails where {@code low} is above
     */
    public record FitLine(double exponent, double low, double high, double limit) {}

    /**
     * Milliseconds of each stage, 0 where the grading ended before. In the candidate's view those that depend on the
     * hidden suite are 0, and so is the total.
     *
     * @param prepare having the problem's suite, from the cache or made now
     * @param intake reading the submission
     * @param compile compiling it
     * @param rules what is left, after compiling, of holding its source against the problem's rules
     * @param verify its class files against the allow-list
     * @param link bringing suite and submission together
     * @param run running the suite
     * @param total all of it
     */
    public record Times(
            double prepare,
            double intake,
            double compile,
            double rules,
            double verify,
            double link,
            double run,
            double total) {

        /** Without those that depend on the hidden suite. */
        Times ofOwnCode() {
            return new Times(0, intake, compile, rules, verify, 0, 0, 0);
        }
    }
}
