package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the grader, with JDKs and a build that are stubs. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    @TempDir
    Path temp;

    private Path launcher = Path.of("");

    @BeforeEach
    void installACopyThatIsBuilt() throws IOException {
        Path home = Files.createDirectories(temp.resolve("the grader"));
        launcher = Files.copy(Path.of("grader"), home.resolve("grader"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("src").resolve("main"));
        Files.createDirectory(home.resolve("sandbox"));
        Files.createDirectory(home.resolve("target"));
        Files.writeString(home.resolve("target").resolve("grader.jar"), "");
        Files.writeString(home.resolve("target").resolve("grader.built"), "");
    }

    @Test
    void javaHomeThatIsNoneIsTold() throws Exception {
        assertThat(launch(temp.resolve("nowhere")))
                .isEqualTo(new Called(
                        3, "", "grader: JAVA_HOME is " + temp.resolve("nowhere") + ", which holds no bin/java\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_392", "16"})
    void jdkThatIsTooOldIsTold(String version) throws Exception {
        Path jdk = jdk(version);
        assertThat(launch(jdk))
                .isEqualTo(new Called(3, "", "grader: JAVA_HOME is " + jdk + ", which is no JDK 17 or later\n"));
    }

    @Test
    void runtimeWithoutJlinkIsNoJdk() throws Exception {
        Path jdk = jdk("21.0.1");
        Files.delete(jdk.resolve("bin").resolve("jlink"));
        assertThat(launch(jdk))
                .isEqualTo(new Called(3, "", "grader: JAVA_HOME is " + jdk + ", which is no JDK 17 or later\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21.0.1", "25.0.3"})
    void argumentsArriveAsTheyWereGiven(String version) throws Exception {
        Called called = launch(jdk(version), "grade", "two words", "", "*", "$HOME");
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).endsWith("grader.jar\n[grade]\n[two words]\n[]\n[*]\n[$HOME]\n");
    }

    @Test
    void exitCodeIsTheGradersOwn() throws Exception {
        assertThat(launch(jdk("17")).code()).isEqualTo(42);
    }

    @Test
    void linkToTheLauncherWorksFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("the grader", "grader"));
        Path linkToLink = Files.createSymbolicLink(temp.resolve("link2"), link);
        assertThat(run(linkToLink, jdk("17"), Map.of(), "doctor").out())
                .contains(
                        launcher.resolveSibling("target").resolve("grader.jar").toRealPath() + "\n[doctor]\n");
    }

    /** Else the JVM takes file names for ASCII. */
    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_XX.UTF-8"})
    void localeThatIsNoneOrNotInstalledGivesWayToUtf8(String locale) throws Exception {
        Path jdk = jdk("25.0.3");
        script(jdk.resolve("bin").resolve("java"), "#!/bin/sh\necho \"$LC_ALL\"\n");
        assertThat(run(launcher, jdk, Map.of("LC_ALL", locale)).out()).isEqualTo("C.UTF-8\n");
    }

    private Called launch(Path javaHome, String... args) throws Exception {
        return run(launcher, javaHome, Map.of(), args);
    }

    private static Called run(Path script, Path javaHome, Map<String, String> environment, String... args)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(javaHome.resolveSibling("").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", javaHome.toString());
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            return new Called(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** A JDK whose {@code java} prints its arguments from {@code -jar} on, a line each. */
    private Path jdk(String version) throws IOException {
        Path jdk = Files.createDirectories(temp.resolve("jdk"));
        Files.createDirectory(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Stub\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin").resolve("jlink"), "#!/bin/sh\n");
        script(jdk.resolve("bin").resolve("java"), """
                #!/bin/sh
                while [ "$1" != -jar ]; do shift; done
                echo "$2"
                shift 2
                for argument in "$@"; do echo "[$argument]"; done
                exit 42
                """);
        return jdk;
    }

    private static void script(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
