package grader.bench;

import grader.intake.UnusableSourceException;
import grader.pipeline.Grader;
import grader.problem.Problem;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Report.Times;
import grader.sandbox.SandboxKind;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A grader that stays: the way of a submission through warm sandboxes, to a report on the disk. */
final class WarmGrader implements Side, AutoCloseable {

    /** More than are ever graded here, so that each sandbox that is taken has its successor booted and charged. */
    private static final int MORE_THAN_ENOUGH = 1_000_000;

    private final SandboxKind kind;
    private final Grader grader;
    private final Path report;
    private final List<Stages> stages = new ArrayList<>();

    WarmGrader(Settings settings, Path folder, Consumer<String> progress) {
        this.report = folder.resolve("warm.json");
        this.kind = new SandboxKinds(settings.cache(), progress).open(settings.sandbox());
        this.grader = new Grader(kind, settings.cache(), progress);
    }

    /** Where the time of one grading went; {@code write} is the report's, in milliseconds. */
    record Stages(Times times, double write) {}

    @Override
    public String name() {
        return "warm pool";
    }

    /** Changes with all that it grades in. */
    String sandbox() {
        return String.join(" ", kind.id(), kind.engine(), kind.jdk(), kind.fingerprint());
    }

    /** From now on sandboxes for these problems are kept booted, as many as the machine has room for. */
    void keepReady(List<Problem> problems) {
        problems.forEach(problem -> grader.expect(problem, MORE_THAN_ENOUGH));
    }

    @Override
    public void grade(Task task) {
        Report graded = report(task.problem(), task.submission());
        long written = System.nanoTime();
        try {
            JsonReport.write(graded, report);
        } catch (IOException e) {
            throw new BenchException("can't write " + report, e);
        }
        stages.add(new Stages(graded.times(), Numbers.millisSince(written)));
        if (graded.score().total() != graded.score().max()) {
            throw new BenchException(task + " came to " + Verdict.of(graded));
        }
    }

    /** Grades, and keeps nothing of it. Safe with several threads. */
    Report report(Problem problem, Path submission) {
        try {
            return grader.grade(problem, submission);
        } catch (UnusableSourceException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Of what was graded since it was asked for last. */
    List<Stages> takeStages() {
        List<Stages> taken = List.copyOf(stages);
        stages.clear();
        return taken;
    }

    @Override
    public void close() {
        grader.close();
    }
}
