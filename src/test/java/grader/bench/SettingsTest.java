package grader.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import grader.problem.Solution;
import grader.sandbox.choice.SandboxChoice;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void nothingGivenMeasuresAllInContainers() {
        // as Maven hands on what is not set
        Settings settings = settings(Map.of("bench.only", "", "bench.rounds", "", "bench.sandbox", ""));
        assertThat(settings.only()).containsExactly(Part.values());
        assertThat(settings.noise()).isEqualTo(200);
        assertThat(settings.solutions()).containsExactlyInAnyOrder(Solution.Kind.ACCEPTED, Solution.Kind.SLOW);
        assertThat(settings.sandbox()).isEqualTo(SandboxChoice.CONTAINER);
        assertThat(settings.problems()).isEmpty();
    }

    @Test
    void partsAndSizesAreTaken() {
        Settings settings = settings(Map.of(
                "bench.only", "noise, boot",
                "bench.noise", "3",
                "bench.solutions", "accepted",
                "bench.problems", "lru-cache , kth-largest",
                "bench.sandbox", "process"));
        assertThat(settings.only()).isEqualTo(List.of(Part.NOISE, Part.BOOT));
        assertThat(settings.noise()).isEqualTo(3);
        assertThat(settings.solutions()).containsExactly(Solution.Kind.ACCEPTED);
        assertThat(settings.problems()).isEqualTo(Set.of("lru-cache", "kth-largest"));
        assertThat(settings.sandbox()).isEqualTo(SandboxChoice.PROCESS);
    }

    @Test
    void wrongSettingIsNamedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("bench.only", "noise,speed")))
                .withMessage("bench.only: there is no part 'speed'; there are single, batch, many, boot, noise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("bench.noise", "0")))
                .withMessage("bench.noise: not a number from 1 to 999999: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("bench.solutions", "slow,wrong")))
                .withMessage("bench.solutions: there are accepted and slow ones, and no 'wrong'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Map.of("bench.sandbox", "auto")))
                .withMessage("bench.sandbox: there is no kind 'auto'; there are [container, bubblewrap, process]");
    }

    private static Settings settings(Map<String, String> given) {
        Properties properties = new Properties();
        properties.putAll(given);
        return Settings.of(properties);
    }
}
