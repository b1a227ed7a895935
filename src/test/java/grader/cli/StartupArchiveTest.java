package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupArchiveTest {

    private static final String PLACE = "grader.archive";

    private final StringWriter told = new StringWriter();

    @TempDir
    Path folder;

    @AfterEach
    void forgetThePlace() {
        System.clearProperty(PLACE);
    }

    @Test
    void isLeftToAnotherCommandAfterALongRun() {
        System.setProperty(PLACE, folder.resolve("classes").toString());
        write(5_001);
        assertThat(told).hasToString("");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNotMadeWhereTheLauncherAskedForNone() {
        write(1);
        assertThat(told).hasToString("");
    }

    /** Else a file that can't be read would be all that is archived of it. */
    @Test
    void toyForRulesBreaksNone() {
        assertThat(RulesRehearsal.run()).isEmpty();
    }

    private void write(double runMillis) {
        StartupArchive.write(new PrintWriter(told, true), List.of("--version"), runMillis);
    }
}
