package grader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./grader grade}: from nothing to a report, in a process of its own. */
final class OneShot implements Side {

    private final Settings settings;
    private final Path report;
    private final Path log;
    private final List<JsonNode> times = new ArrayList<>();

    OneShot(Settings settings, Path folder) {
        this.settings = settings;
        this.report = folder.resolve("one-shot.json");
        this.log = folder.resolve("one-shot.log");
    }

    @Override
    public String name() {
        return "./grader grade";
    }

    @Override
    public void grade(Task task) {
        Tool.run(
                List.of(
                        "./grader",
                        "grade",
                        task.problem().folder().toString(),
                        task.submission().toString(),
                        "--sandbox",
                        settings.sandbox().toString(),
                        "--cache",
                        settings.cache().toString(),
                        "--report",
                        report.toString(),
                        "--fail-under",
                        "100"),
                log);
        try {
            times.add(JsonMapper.shared().readTree(Files.readString(report)).path("times"));
        } catch (IOException e) {
            throw new BenchException("no report was written", e);
        }
    }

    /** The {@code times} of the reports since they were asked for last. */
    List<JsonNode> takeTimes() {
        List<JsonNode> taken = List.copyOf(times);
        times.clear();
        return taken;
    }
}
