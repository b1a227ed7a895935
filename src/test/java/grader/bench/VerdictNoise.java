package grader.bench;

import grader.cache.Digest;
import grader.problem.Problem;
import grader.problem.Solution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same solutions graded again and again while every core is kept busy by other work. */
final class VerdictNoise {

    private final WarmGrader grader;
    private final Settings settings;
    private final int times;
    private final Map<Task, VerdictTally> tallies = new LinkedHashMap<>();

    VerdictNoise(WarmGrader grader, Settings settings) {
        this.grader = grader;
        this.settings = settings;
        this.times = settings.noise();
    }

    Findings measure(List<Problem> problems, Consumer<String> progress) {
        for (Problem problem : problems) {
            // Has its suite made and timed before the noise begins.
            grader.grade(new Task(problem, problem.reference()));
            for (Solution solution : problem.solutions()) {
                if (settings.solutions().contains(solution.kind())) {
                    int full = problem.score().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    tallies.put(new Task(problem, solution), new VerdictTally(solution.kind(), full));
                }
            }
        }
        grader.keepReady(problems);
        double busy;
        try (VerdictLog log = VerdictLog.open(settings.out().resolve("noise.jsonl"), run(), this::count);
                OtherWork work = OtherWork.onEveryCore()) {
            gradeAll(log, progress);
            busy = work.seconds();
            log.finish();
            if (!work.alive()) {
                throw new BenchException("the other work ended before the grading did");
            }
        }
        return findings(busy);
    }

    /** Changes with what grades, what is graded, and how. */
    private String run() {
        Digest digest = new Digest()
                .add(GraderCode.digest())
                .add(System.getProperty("java.runtime.version"))
                .add(settings.sandbox() + " " + times + " times, " + settings.threads() + " at once");
        for (Task task : tallies.keySet()) {
            digest.add(task.problem().digest()).add(task.toString());
            task.solution()
                    .sources()
                    .forEach(source -> digest.add(source.path()).add(source.text()));
        }
        return digest.named();
    }

    private void count(String earlier, Verdict verdict) {
        tallies.forEach((task, tally) -> {
            if (task.toString().equals(earlier)) {
                tally.add(verdict);
            }
        });
    }

    /** Round after round, so that a drift of the machine meets all of them. */
    private void gradeAll(VerdictLog log, Consumer<String> progress) {
        ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
        try {
            for (int round = 1; round <= times; round++) {
                for (Future<?> grading : begun(round, workers, log)) {
                    grading.get();
                }
                progress.accept("noise: " + round + " of " + times + ", " + changes());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Without those that an earlier start of this run graded so often. */
    private List<Future<?>> begun(int round, ExecutorService workers, VerdictLog log) {
        List<Future<?>> gradings = new ArrayList<>();
        tallies.forEach((task, tally) -> {
            if (tally.count() < round) {
                gradings.add(workers.submit(() -> grade(task, tally, log)));
            }
        });
        return gradings;
    }

    private void grade(Task task, VerdictTally tally, VerdictLog log) {
        Verdict verdict = Verdict.of(grader.report(task.problem(), task.submission()));
        tally.add(verdict);
        log.add(task, verdict);
    }

    /** At once, so that a run that is stopped has told what it saw. */
    private String changes() {
        StringJoiner changes = new StringJoiner("; ", "; ", "").setEmptyValue("");
        tallies.forEach((task, tally) -> {
            if (tally.changed() > 0) {
                changes.add(task + ": " + tally.summary());
            }
        });
        return changed() + " verdicts changed" + changes;
    }

    private int changed() {
        return tallies.values().stream().mapToInt(VerdictTally::changed).sum();
    }

    private Findings findings(double busySeconds) {
        int gradings = tallies.values().stream().mapToInt(VerdictTally::count).sum();
        int changed = changed();
        int unexpected =
                tallies.values().stream().mapToInt(VerdictTally::unexpected).sum();
        List<String> notes = new ArrayList<>();
        notes.add(gradings + " gradings, " + times + " of each of " + tallies.size() + " solutions, "
                + settings.threads() + " at once; the other work had " + Numbers.shown(busySeconds)
                + " s of CPU since this was started last.");
        tallies.forEach((task, tally) -> notes.add(task + ": " + tally.summary()));
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
