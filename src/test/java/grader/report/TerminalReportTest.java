package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees, held against files. */
class TerminalReportTest {

    private static final Path PAGES = Golden.folder("terminal-report");

    static Stream<Map.Entry<String, Report>> reports() {
        return Reports.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pageReads(Map.Entry<String, Report> example) {
        Golden.check(PAGES.resolve(example.getKey() + ".txt"), TerminalReport.render(example.getValue()));
    }

    @Test
    void everyPageIsThatOfAReport() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> names = pages.map(page -> page.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names)
                    .isEqualTo(Reports.all().keySet().stream()
                            .map(name -> name + ".txt")
                            .collect(Collectors.toSet()));
        }
    }
}
