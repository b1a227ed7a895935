package grader.report;

import grader.fuzz.FuzzTarget;
import grader.fuzz.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file that should be a report: what is read from it can be shown, written, and read again. */
public final class ReportReaderTarget implements FuzzTarget {

    private final Path file = Scratch.folder("report-files").resolve("report.json");

    @Override
    public List<byte[]> seeds() {
        return Reports.all().values().stream().map(JsonReport::bytes).toList();
    }

    @Override
    public List<String> words() {
        return List.of(
                "null",
                "true",
                "[]",
                "{}",
                "[",
                "{",
                "\"\"",
                "-1",
                "1e999",
                "99999999999",
                "\"graded\"",
                "\"failed\"",
                "\\ud800",
                "\"status\":",
                "\"tests\":",
                "\"growth\":",
                ",");
    }

    @Override
    public int mutants() {
        return 1_000;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        Files.write(file, input);
        Optional<Report> report = ReportReader.read(file);
        if (report.isPresent()) {
            check(report.orElseThrow());
        }
        return report.isPresent();
    }

    /** By the bytes: JSON can escape half a surrogate pair, which UTF-8 has no bytes for. */
    private void check(Report report) throws IOException {
        TerminalReport.render(report);
        CandidateView.of(report);
        byte[] written = JsonReport.bytes(report);
        Files.write(file, written);
        Report again = ReportReader.read(file).orElseThrow(() -> new AssertionError(report + " can't be read back"));
        if (!Arrays.equals(JsonReport.bytes(again), written)) {
            throw new AssertionError(report + " is read back as " + again);
        }
    }
}
