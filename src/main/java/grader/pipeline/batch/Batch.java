package grader.pipeline.batch;

import grader.pipeline.Grader;
import grader.pipeline.Standing;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.report.BatchSummary;
import grader.report.BatchSummary.Line;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.ReportReader;
import grader.report.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Grades submissions, several at a time, and writes a report for each as soon as it is graded. A report of an earlier
 * batch that still holds is kept. Of what it graded it remembers a line each.
 */
public final class Batch {

    private static final int PATIENCE_SECONDS = 5;

    private final Gradings gradings;
    private final BatchFolder folder;
    private final int jobs;
    private final boolean candidateReports;
    private final AtomicInteger left = new AtomicInteger();
    private volatile boolean ending;

    /**
     * Ready.
     *
     * @param grader stays open
     * @param jobs how many submissions are graded at a time, at least 1
     * @param candidateReports whether the candidate's view is written as well
     */
    public Batch(Grader grader, Problem problem, BatchFolder folder, int jobs, boolean candidateReports) {
        this(new GraderGradings(grader, problem), folder, jobs, candidateReports);
    }

    Batch(Gradings gradings, BatchFolder folder, int jobs, boolean candidateReports) {
        this.gradings = gradings;
        this.folder = folder;
        this.jobs = jobs;
        this.candidateReports = candidateReports;
    }

    private record Earlier(Report report, Standing standing) {}

    private record Done(Line line, Standing earlier) {}

    /**
     * Grades what is not graded yet. Whatever a submission does, it costs its own report.
     *
     * @return a line for each
     * @throws BrokenProblemException if the problem's own solutions do not pass
     * @throws UncheckedIOException if a report can't be written; what is written stays
     * @throws BatchGivenUpException if nothing can be graded any more; what is written stays
     */
    public BatchSummary run(Submissions.Found found, BatchListener listener) {
        List<Entry> entries = found.entries();
        gradings.prepare();
        left.set(entries.size());
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, entries.size()));
        try {
            CompletionService<Done> running = new ExecutorCompletionService<>(threads);
            entries.forEach(entry -> running.submit(() -> done(entry)));
            List<Line> lines = new ArrayList<>();
            CircuitBreaker breaker = new CircuitBreaker(gradings);
            while (lines.size() < entries.size()) {
                Done done = running.take().get();
                lines.add(done.line());
                listener.finished(done.line(), done.earlier());
                if (done.earlier() != Standing.HOLDS) {
                    breaker.graded(done.line().status());
                }
            }
            return gradings.summary(lines, found.ignored());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            end(threads);
        }
    }

    /** What is being written is written when this returns, unless it hangs. */
    private void end(ExecutorService threads) {
        ending = true;
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is thrown is this submission's, and no other's; but where nothing can be written, nothing can go on. */
    private Done done(Entry entry) {
        try {
            return reported(entry);
        } catch (BrokenProblemException | UncheckedIOException e) {
            throw e;
        } catch (Throwable e) {
            Report failed = gradings.failed(entry.path(), e);
            write(failed, folder.report(entry.name()));
            return done(entry, failed, Standing.NONE);
        }
    }

    private static Done done(Entry entry, Report report, Standing earlier) {
        return new Done(Line.of(entry.name(), entry.path().toString(), report), earlier);
    }

    private Done reported(Entry entry) {
        int more = left.getAndDecrement();
        Path file = folder.report(entry.name());
        Optional<Earlier> before = earlier(entry, file);
        Standing standing = before.map(Earlier::standing).orElse(Standing.NONE);
        Report report = before.filter(earlier -> standing == Standing.HOLDS)
                .map(Earlier::report)
                .orElseGet(() -> graded(entry, more));
        if (standing != Standing.HOLDS) {
            write(report, file);
        }
        Path redacted = folder.candidateReport(entry.name());
        // One that is there already must not tell of an older score.
        if (candidateReports || Files.exists(redacted)) {
            writeIfOther(CandidateView.of(report), redacted);
        }
        return done(entry, report, standing);
    }

    /** What fails because the batch ends says nothing, and an earlier report may hold. */
    private void write(Report report, Path file) {
        if (!ending || report.status() != Status.FAILED) {
            folder.write(report, file);
        }
    }

    private void writeIfOther(Report report, Path file) {
        byte[] wanted = JsonReport.bytes(report);
        try {
            if (Files.isRegularFile(file)
                    && Files.size(file) == wanted.length
                    && Arrays.equals(Files.readAllBytes(file), wanted)) {
                return;
            }
        } catch (IOException e) {
            // What can't be read is written anew.
        }
        write(report, file);
    }

    private Optional<Earlier> earlier(Entry entry, Path file) {
        if (entry.kind() != Entry.Kind.SUBMISSION) {
            return Optional.empty();
        }
        try {
            return ReportReader.read(file).map(report -> new Earlier(report, gradings.standing(report, entry.path())));
        } catch (BrokenProblemException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private Report graded(Entry entry, int more) {
        try {
            return switch (entry.kind()) {
                case SUBMISSION -> {
                    gradings.expect(more);
                    yield gradings.grade(entry.path());
                }
                case LINK -> gradings.rejected(entry.path(), refused("intake_link", "is a link"));
                case SPECIAL ->
                    gradings.rejected(entry.path(), refused("intake_special_file", "is neither a file nor a folder"));
            };
        } catch (BrokenProblemException e) {
            throw e;
        } catch (Throwable e) {
            return gradings.failed(entry.path(), e);
        }
    }

    private static Reason refused(String code, String what) {
        return new Reason(code, "", 0, "it " + what + "; put the submission itself there");
    }
}
