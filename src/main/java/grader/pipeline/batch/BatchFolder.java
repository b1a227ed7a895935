package grader.pipeline.batch;

import grader.problem.Problem;
import grader.report.BatchCsv;
import grader.report.BatchJson;
import grader.report.BatchSummary;
import grader.report.FileTrouble;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/**
 * Where a batch writes. A file in it says which problem's batch it is, and is locked while one writes; what else lies
 * there is left alone.
 */
public final class BatchFolder implements AutoCloseable {

    private static final String MARKER = ".grader-batch";
    private static final int LONGEST_MARK = 1_000;
    private static final String REPORTS = "reports";
    private static final String CANDIDATE_REPORTS = "candidate-reports";
    private static final String SUMMARY_JSON = "summary.json";
    private static final String SUMMARY_CSV = "summary.csv";

    private static final Set<String> WRITTEN = Set.of(MARKER, REPORTS, CANDIDATE_REPORTS, SUMMARY_JSON, SUMMARY_CSV);

    private final Path folder;
    private final FileChannel marker;
    private final FileLock lock;

    private BatchFolder(Path folder, FileChannel marker, FileLock lock) {
        this.folder = folder;
        this.marker = marker;
        this.lock = lock;
    }

    /**
     * Takes a folder for a batch, a new one or that of an earlier batch of the same problem.
     *
     * @throws UnusableBatchException if it is another's, or a batch runs there now
     */
    public static BatchFolder open(Path folder, Problem problem) throws UnusableBatchException {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(MARKER))) {
                refuseWhatIsThere(folder);
            }
            BatchFolder open = locked(folder);
            try {
                open.mark(problem);
                open.tidy();
                return open;
            } catch (IOException | UnusableBatchException | RuntimeException e) {
                open.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnusableBatchException("can't write to --out " + folder + ": " + FileTrouble.reason(e));
        }
    }

    /** Whether it is, or lies in, something that a batch writes to its folder. */
    static boolean isWrittenTo(Path folder, Path path) {
        return WRITTEN.stream().map(folder::resolve).anyMatch(path::startsWith);
    }

    /**
     * Whether a folder, not a link to one, holds what batches write and nothing else to be seen. A marker alone says
     * nothing: a candidate can hand it in.
     */
    static boolean isOne(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path each : inside) {
                String name = String.valueOf(each.getFileName());
                if (!name.startsWith(".") && !WRITTEN.contains(name)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }

    private static void refuseWhatIsThere(Path folder) throws UnusableBatchException {
        for (String name : List.of(REPORTS, CANDIDATE_REPORTS, SUMMARY_JSON, SUMMARY_CSV)) {
            if (Files.exists(folder.resolve(name))) {
                throw new UnusableBatchException("there is a " + name + " in --out " + folder
                        + " that no batch wrote; name another folder, or move it away");
            }
        }
    }

    private static BatchFolder locked(Path folder) throws IOException, UnusableBatchException {
        FileChannel marker = FileChannel.open(
                folder.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = marker.tryLock();
            if (lock != null) {
                return new BatchFolder(folder, marker, lock);
            }
        } catch (OverlappingFileLockException e) {
            // It is this process that has it.
        } catch (IOException e) {
            marker.close();
            throw e;
        }
        marker.close();
        throw new UnusableBatchException(
                "another batch writes to --out " + folder + " now; wait until it has ended, or name another folder");
    }

    private void mark(Problem problem) throws IOException, UnusableBatchException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_MARK);
        marker.read(bytes, 0);
        String id = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        if (id.isEmpty()) {
            marker.write(ByteBuffer.wrap((problem.id() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        } else if (!id.equals(problem.id())) {
            throw new UnusableBatchException("--out " + folder + " holds a batch of another problem, not of "
                    + problem.id() + "; name another folder");
        }
    }

    private void tidy() throws IOException {
        WholeFile.sweep(folder);
        for (String name : List.of(REPORTS, CANDIDATE_REPORTS)) {
            if (Files.isDirectory(folder.resolve(name))) {
                WholeFile.sweep(folder.resolve(name));
            }
        }
        Files.createDirectories(folder.resolve(REPORTS));
    }

    Path report(String name) {
        return folder.resolve(REPORTS).resolve(name + ".json");
    }

    Path candidateReport(String name) {
        return folder.resolve(CANDIDATE_REPORTS).resolve(name + ".json");
    }

    /** Where the summary is, as JSON. */
    public Path summary() {
        return folder.resolve(SUMMARY_JSON);
    }

    /** Takes the summary of an earlier run away, which would not tell of that report. */
    void write(Report report, Path file) {
        try {
            Files.deleteIfExists(folder.resolve(SUMMARY_JSON));
            Files.deleteIfExists(folder.resolve(SUMMARY_CSV));
            Files.createDirectories(file.resolveSibling(""));
            JsonReport.write(report, file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write " + file + ": " + FileTrouble.reason(e), e);
        }
    }

    /** Writes the summary, as JSON and as CSV. */
    public void write(BatchSummary summary) {
        try {
            WholeFile.write(folder.resolve(SUMMARY_JSON), BatchJson.text(summary));
            WholeFile.write(folder.resolve(SUMMARY_CSV), BatchCsv.text(summary));
        } catch (IOException e) {
            throw new UncheckedIOException("can't write the summary to " + folder + ": " + FileTrouble.reason(e), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            marker.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
