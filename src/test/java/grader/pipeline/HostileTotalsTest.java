package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code SECURITY.md} tells how many hostile submissions get which verdict; {@link HostileCorpusIT} proves it. */
class HostileTotalsTest {

    private static final List<HostileCase> CASES = HostileCase.all();

    @ParameterizedTest
    @EnumSource
    void everyVerdictIsToldWithItsNumbers(HostileVerdict verdict) throws IOException {
        long all = CASES.stream()
                .filter(attack -> attack.expected().verdict() == verdict)
                .count();
        long behind = CASES.stream()
                .filter(attack -> attack.behind()
                        .filter(found -> found.verdict() == verdict)
                        .isPresent())
                .count();
        assertThat(security())
                .containsPattern("\\| `" + verdict + "` \\| [^|]+ \\| " + all + " \\| " + behind + " \\|");
    }

    @Test
    void whatTheTestsGradeIsToldInAll() throws IOException {
        long behind =
                CASES.stream().filter(attack -> attack.behind().isPresent()).count();
        assertThat(security()).contains("| all | | " + CASES.size() + " | " + behind + " |");
    }

    private static String security() throws IOException {
        return Files.readString(Path.of("SECURITY.md"));
    }
}
