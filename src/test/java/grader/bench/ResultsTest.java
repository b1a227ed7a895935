package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {

    private static final Findings BOOT = new Findings(
            Part.BOOT,
            List.of(Claim.atMost("boot, to a snail's", 1, new Spread(3, 0.5, 1.25, 150))),
            List.of(Figure.of("Boot, ms", "JVM", List.of(12.5)), Figure.of("Boot, ms", "all", List.of(123.4, 250.0))),
            List.of("Thrice."));

    @Test
    void pageHasClaimsFirstThenATableForEachHeading() {
        assertThat(results(0.02, BOOT).markdown()).isEqualTo("""
                        # Benchmark

                        2026-01-01T00:00:00Z, 2 cores of a CPU, Linux 6, JDK 25.
                        The machine was idle before: 0.02 CPUs in use.

                        A ratio is the median of what each pair of neighbours gave, with the least and the greatest.

                        | what | wanted | got | met |
                        | --- | --- | --- | --- |
                        | boot, to a snail's | at most 1.00 | 1.25 (0.50 to 150) | no |

                        ## Boot of a sandbox

                        | Boot, ms | min | median | max | times |
                        | --- | --- | --- | --- | --- |
                        | JVM | 12.5 | 12.5 | 12.5 | 1 |
                        | all | 123 | 187 | 250 | 2 |

                        - Thrice.
                        """);
    }

    @Test
    void busyMachineIsToldBeforeAnyNumber() {
        assertThat(results(1.5, BOOT).markdown())
                .contains("\n**The machine was not idle before: 1.50 CPUs in use. Times mean nothing.**\n");
    }

    @Test
    void partThatCouldNotBeMeasuredIsAClaimThatIsNotMet() {
        assertThat(results(0, Findings.failed(Part.BATCH, new BenchException("no such command")))
                        .markdown())
                .contains("| Many submissions | measured | not measured | no |\n")
                .endsWith("## Many submissions\n\n- no such command\n");
    }

    @Test
    void programsGetAllOfItToo(@TempDir Path folder) throws IOException {
        results(0.02, BOOT).write(folder);
        JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("bench.json")));
        assertThat(json.at("/findings/0/part").asString()).isEqualTo("BOOT");
        assertThat(json.at("/findings/0/claims/0/met").asBoolean()).isFalse();
        assertThat(json.at("/findings/0/figures/1/spread/median").asDouble()).isEqualTo(186.7);
        assertThat(json.at("/surroundings/cores").asInt()).isEqualTo(2);
        assertThat(folder.resolve("bench.md")).isRegularFile();
    }

    private static Results results(double load, Findings... findings) {
        return new Results(
                new Surroundings("2026-01-01T00:00:00Z", "a CPU", 2, "Linux 6", "25", load, load <= 0.1),
                List.of(findings));
    }
}
