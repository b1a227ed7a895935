package grader.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import grader.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Names of reports, made of names that somebody else chose. */
class ReportNamesTest {

    private static final Path CASES = Golden.folder("batch-names");

    private final ReportNames names = new ReportNames();

    /** A list of names as JSON strings, given one after the other, and what each becomes. */
    @Test
    void hostileNamesBecomePlainOnes() throws IOException {
        StringBuilder table = new StringBuilder();
        for (String name : hostile()) {
            table.append(names.nameFor(name, "handins/" + name)).append('\n');
        }
        Golden.check(CASES.resolve("expected.txt"), table.toString());
    }

    @Test
    void everyNameIsShortAndPlainAndNobodyElses() throws IOException {
        List<String> given = hostile().stream()
                .map(name -> names.nameFor(name, "handins/" + name))
                .toList();
        assertThat(given).allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}"));
        assertThat(given.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada.zip", "Ada-2.tar.gz", "k_r.java", "0"})
    void plainNameIsKept(String name) {
        assertThat(names.nameFor(name, "handins/" + name)).isEqualTo(name);
    }

    @Test
    void secondOfANameIsKnownByItsPathWhoeverElseIsThere() {
        names.nameFor("ada", "monday/ada");
        String second = names.nameFor("ada", "tuesday/ada");
        ReportNames others = new ReportNames();
        others.nameFor("bob", "monday/bob");
        others.nameFor("Ada", "monday/Ada");
        assertThat(second).matches("ada-[0-9a-f]{8}");
        assertThat(others.nameFor("ada", "tuesday/ada")).isEqualTo(second);
    }

    private static List<String> hostile() throws IOException {
        return List.of(new JsonMapper().readValue(Files.readString(CASES.resolve("names.json")), String[].class));
    }
}
