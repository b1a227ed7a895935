package grader.bench;

import grader.problem.Problem;
import grader.problem.Solution;
import grader.problem.Solution.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same solutions graded again and again while every core is kept busy by other work. */
final class VerdictNoise {

    private final WarmGrader grader;
    private final int times;
    private final Set<Kind> kinds;
    private final int threads;
    private final Map<Task, VerdictTally> tallies = new LinkedHashMap<>();

    VerdictNoise(WarmGrader grader, int times, Set<Kind> kinds, int threads) {
        this.grader = grader;
        this.times = times;
        this.kinds = Set.copyOf(kinds);
        this.threads = threads;
    }

    Findings measure(List<Problem> problems, Consumer<String> progress) {
        for (Problem problem : problems) {
            // Has its suite made and timed before the noise begins.
            grader.grade(new Task(problem, problem.reference()));
            for (Solution solution : problem.solutions()) {
                if (kinds.contains(solution.kind())) {
                    int full = problem.score().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    tallies.put(new Task(problem, solution), new VerdictTally(solution.kind(), full));
                }
            }
        }
        grader.keepReady(problems);
        double busy;
        try (OtherWork work = OtherWork.onEveryCore()) {
            gradeAll(progress);
            busy = work.seconds();
            if (!work.alive()) {
                throw new BenchException("the other work ended before the grading did");
            }
        }
        return findings(busy);
    }

    /** Round after round, so that a drift of the machine meets all of them. */
    private void gradeAll(Consumer<String> progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 1; round <= times; round++) {
                List<Future<?>> gradings = new ArrayList<>();
                tallies.forEach((task, tally) -> gradings.add(
                        workers.submit(() -> tally.add(Verdict.of(grader.report(task.problem(), task.submission()))))));
                for (Future<?> grading : gradings) {
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
        notes.add(gradings + " gradings, " + times + " of each of " + tallies.size() + " solutions, " + threads
                + " at once; the other work had " + Numbers.shown(busySeconds) + " s of CPU.");
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
