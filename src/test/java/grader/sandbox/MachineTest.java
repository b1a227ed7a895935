package grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which machines are taken for the same. */
class MachineTest {

    private static final String ARCHITECTURE = System.getProperty("os.arch");

    @TempDir
    Path temp;

    @Test
    void aProcessorIsKnownByItsModelAndNotByWhatChanges() throws IOException {
        String one =
                "processor\t: 0\nmodel name\t: Fast CPU @ 3.00GHz\ncpu MHz\t\t: %s\n\nprocessor\t: 1\nmodel name\t: Other\n";
        assertThat(model(one.formatted("2999.998")))
                .isEqualTo(model(one.formatted("1200.000")))
                .isEqualTo(List.of(ARCHITECTURE, "Fast CPU @ 3.00GHz"));
        assertThat(model(one.replace("Fast", "Slow"))).isNotEqualTo(model(one));
    }

    @Test
    void aProcessorWithoutANameIsKnownByItsNumbers() throws IOException {
        assertThat(model("processor\t: 0\nBogoMIPS\t: 50.00\nCPU implementer\t: 0x41\nCPU part\t: 0xd0c\n"))
                .isEqualTo(List.of(ARCHITECTURE, "0x41", "0xd0c"));
    }

    @Test
    void whereTheSystemDoesNotSayTheArchitectureHasToDo() {
        assertThat(Machine.model(temp.resolve("nothing"))).isEqualTo(List.of(ARCHITECTURE));
    }

    @Test
    void howManyProcessorsThereAreMatters() {
        assertThat(Machine.here())
                .endsWith(", processors: " + Runtime.getRuntime().availableProcessors());
    }

    private List<String> model(String text) throws IOException {
        return Machine.model(Files.writeString(temp.resolve("cpuinfo"), text));
    }
}
