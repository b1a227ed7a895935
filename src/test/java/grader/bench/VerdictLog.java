package grader.bench;

import grader.report.WholeFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verdicts on the disk, one a line, as they come: a comparison takes hours, and goes on where it was stopped. Safe with
 * several threads.
 */
final class VerdictLog implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path file;
    private final Writer out;

    private VerdictLog(Path file, Writer out) {
        this.file = file;
        this.out = out;
    }

    private record Line(String task, Verdict verdict) {}

    /**
     * Begins, or goes on.
     *
     * @param run in one line, all that makes verdicts comparable; those of another run are forgotten
     * @param earlier is given what this run has found already, and the task as {@link Task#toString} has it
     */
    static VerdictLog open(Path file, String run, BiConsumer<String, Verdict> earlier) {
        try {
            List<Line> known = Files.exists(file) ? read(file, run) : List.of();
            StringBuilder whole = new StringBuilder(run).append('\n');
            for (Line line : known) {
                whole.append(text(line));
                earlier.accept(line.task(), line.verdict());
            }
            WholeFile.write(file, whole.toString());
            return new VerdictLog(file, Files.newBufferedWriter(file, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** The last line may be half of one, down to half of a letter. */
    private static List<Line> read(Path file, String run) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(run)) {
            return List.of();
        }
        List<Line> known = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            try {
                known.add(MAPPER.readValue(line, Line.class));
            } catch (JacksonException e) {
                break;
            }
        }
        return known;
    }

    synchronized void add(Task task, Verdict verdict) {
        try {
            out.write(text(new Line(task.toString(), verdict)));
            out.flush();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static String text(Line line) {
        return MAPPER.writeValueAsString(line) + "\n";
    }

    /** Nothing is left to go on with: the next begins anew. */
    synchronized void finish() {
        try {
            out.close();
            Files.delete(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static BenchException unwritable(Path file, IOException e) {
        return new BenchException("can't keep verdicts in " + file, e);
    }
}
