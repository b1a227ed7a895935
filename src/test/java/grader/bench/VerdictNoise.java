package grader.bench;

import grader.cache.Digest;
import grader.problem.Problem;
import grader.problem.Solution;
import grader.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The same solutions graded again and again while every core is kept busy by other work. */
final class VerdictNoise {

    private static final int NAME_DIGITS = 12;

    private final WarmGrader grader;
    private final Settings settings;
    private final VerdictTallies tallies = new VerdictTallies();

    VerdictNoise(WarmGrader grader, Settings settings) {
        this.grader = grader;
        this.settings = settings;
    }

    Findings measure(List<Problem> problems, Consumer<String> progress) {
        for (Problem problem : problems) {
            // Has its suite made and timed before the noise begins.
            grader.grade(new Task(problem, problem.reference()));
            for (Solution solution : problem.solutions()) {
                if (settings.solutions().contains(solution.kind())) {
                    tallies.add(new Task(problem, solution));
                }
            }
        }
        grader.keepReady(problems);
        try (VerdictLog log = log();
                OtherWork work = OtherWork.onEveryCore(1)) {
            if (tallies.count() > 0) {
                progress.accept("noise: goes on after " + tallies.count() + " gradings, " + tallies.changes());
            }
            gradeAll(work, log, progress);
            Findings findings = findings(work.seconds());
            log.finish();
            return findings;
        }
    }

    /** One for each run that differs in what grades, in what is graded, or in how. */
    private VerdictLog log() {
        Digest digest = new Digest()
                .add(GraderCode.digest())
                .add(grader.sandbox())
                .add(settings.noise() + " times, " + settings.threads() + " at once");
        for (Task task : tallies.tasks()) {
            digest.add(task.problem().digest()).add(task.toString());
            task.solution()
                    .sources()
                    .forEach(source -> digest.add(source.path()).add(source.text()));
        }
        String run = digest.hex();
        String name = "noise-" + run.substring(0, NAME_DIGITS) + ".jsonl";
        return VerdictLog.open(settings.out().resolve(name), run, tallies::count);
    }

    /** Round after round, so that a drift of the machine meets all of them. */
    private void gradeAll(OtherWork work, VerdictLog log, Consumer<String> progress) {
        ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
        try {
            for (int round = 1; round <= settings.noise(); round++) {
                List<Future<?>> gradings = new ArrayList<>();
                for (Task task : tallies.gradedLessThan(round)) {
                    gradings.add(workers.submit(() -> grade(task, work, log)));
                }
                for (Future<?> grading : gradings) {
                    grading.get();
                }
                if (!gradings.isEmpty()) {
                    // At once, so that a run that is stopped has told what it saw.
                    progress.accept("noise: " + round + " of " + settings.noise() + ", " + tallies.changes());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        } finally {
            end(workers);
        }
    }

    /** A failure of the grader's own counts now, and is no verdict to go on with. */
    private void grade(Task task, OtherWork work, VerdictLog log) {
        Verdict verdict = Verdict.of(grader.report(task.problem(), task.submission()));
        if (!work.alive()) {
            throw new BenchException("the other work ended before the grading did");
        }
        tallies.count(task.toString(), verdict);
        if (verdict.status() != Status.FAILED) {
            log.add(task, verdict);
        }
    }

    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Findings findings(double busySeconds) {
        int gradings = tallies.count();
        int changed = tallies.changed();
        int unexpected = tallies.unexpected();
        List<String> notes = new ArrayList<>();
        notes.add(gradings + " gradings, " + settings.noise() + " of each of "
                + tallies.tasks().size() + " solutions, " + settings.threads() + " at once; the other work had "
                + Numbers.shown(busySeconds) + " s of CPU since this was started last.");
        notes.addAll(tallies.summaries());
        return new Findings(
                Part.NOISE,
                List.of(
                        new Claim(
                                "verdicts that change on a busy machine",
                                "none",
                                changed + " of " + gradings,
                                changed == 0),
                        new Claim(
                                "verdicts other than what the solutions' folders say",
                                "none",
                                unexpected + " of " + gradings,
                                unexpected == 0)),
                List.of(),
                notes);
    }
}
