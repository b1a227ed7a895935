package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import grader.protocol.Growth;
import grader.suite.GrowthExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthEntryTest {

    @Test
    void readsPointsAndFit() {
        assertThat(read("linear|250:9000,500:18100|1.01,-0.5,1.5E-2,1.4"))
                .hasValue(new Growth(
                        "linear",
                        List.of(new Growth.Point(250, 9000), new Growth.Point(500, 18_100)),
                        Optional.of(new Growth.Fit(1.01, -0.5, 0.015, 1.4))));
    }

    @Test
    void fitMayBeMissing() {
        assertThat(read("cubic|1:2|")).hasValue(new Growth("cubic", List.of(new Growth.Point(1, 2)), Optional.empty()));
    }

    @Test
    void entriesOfAuthorsAreTheirOwnBusiness() {
        assertThat(GrowthEntry.of(Map.of("value", "linear|250:9000|"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "linear", "linear|1:2", "linear|x:2|", "linear|1:-2|", "|1:2|", "linear|1:2|NaN,1,1,1"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text));
    }

    private static Optional<Growth> read(String text) {
        return GrowthEntry.of(Map.of(GrowthExtension.ENTRY, text));
    }
}
