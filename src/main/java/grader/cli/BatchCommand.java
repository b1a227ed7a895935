package grader.cli;

import grader.pipeline.Grader;
import grader.pipeline.batch.Batch;
import grader.pipeline.batch.BatchFolder;
import grader.pipeline.batch.Submissions;
import grader.pipeline.batch.UnusableBatchException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.BatchSummary;
import grader.report.BatchTable;
import grader.report.Status;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code grader batch}. */
@Command(
        name = "batch",
        description = "Grades many submissions in parallel. After a stop, the same command goes on where it was.")
final class BatchCommand implements Callable<Integer> {

    private static final int MOST_JOBS = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private GraderCommand parent;

    @Mixin
    private SandboxOptions sandbox = new SandboxOptions();

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "the problem's folder")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path problem;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SUBMISSIONS",
            description =
                    "folders, in which each folder, file or archive is a submission; or single files and archives")
    private List<Path> submissions = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "where reports and summary are written; a new folder, or that of the batch to go on with")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--whole-folders", description = "each path named is one submission, folders too: for handins/*")
    private boolean wholeFolders;

    @Option(
            names = "--candidate-reports",
            description = "write a report for each candidate as well, with nothing hidden in it")
    private boolean candidateReports;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many are graded at a time; else as many as processors and memory allow")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--fail-under",
            paramLabel = "SCORE",
            description = "exit with 1 where a score is below that",
            defaultValue = "0")
    private int failUnder;

    @Override
    public Integer call() throws UnusableBatchException {
        jobs.filter(number -> number < 1 || number > MOST_JOBS).ifPresent(number -> {
            throw new ParameterException(
                    spec.commandLine(), "--jobs " + number + ": not a number from 1 to " + MOST_JOBS);
        });
        Problem loaded = ProblemLoader.load(problem);
        Submissions.Found found = Submissions.in(submissions, wholeFolders, loaded, out);
        try (BatchFolder folder = BatchFolder.open(out, loaded)) {
            BatchSummary summary = grade(loaded, found, folder);
            PrintWriter page = spec.commandLine().getOut();
            page.print(BatchTable.render(summary));
            page.flush();
            folder.write(summary);
            page.println("Summary: " + folder.summary());
            page.flush();
            return exitCode(summary);
        }
    }

    private BatchSummary grade(Problem loaded, Submissions.Found found, BatchFolder folder) {
        int all = found.entries().size();
        BatchProgress progress =
                new BatchProgress(spec.commandLine().getErr(), parent.terminal(), all, System::nanoTime);
        Thread stop = new Thread(() -> stopped(progress, all), "tell that the batch was stopped");
        Runtime.getRuntime().addShutdownHook(stop);
        try (Grader grader =
                new Grader(sandbox.kinds(progress::say).open(sandbox.choice()), sandbox.cache(), progress::say)) {
            Batch batch =
                    new Batch(grader, loaded, folder, jobs.orElseGet(() -> grader.room(loaded)), candidateReports);
            return batch.run(found, progress);
        } finally {
            progress.end();
            removeHook(stop);
        }
    }

    private static void stopped(BatchProgress progress, int all) {
        progress.say("grader: stopped; " + progress.finished() + " of " + all
                + " submissions have their report; the same command goes on with the others");
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The grader is ending, and the hook runs.
        }
    }

    private int exitCode(BatchSummary summary) {
        if (summary.submissions().stream().anyMatch(line -> line.status() == Status.FAILED)) {
            return ExitCodes.FAILED;
        }
        return summary.submissions().stream().anyMatch(line -> line.score() < failUnder)
                ? ExitCodes.BELOW
                : ExitCodes.GRADED;
    }
}
