package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.Golden;
import grader.library.TestRepository;
import grader.problem.BrokenProblemException;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.Report;
import grader.report.Status;
import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.choice.SandboxKinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem with a library, which has a library of its own, from the first resolution to the report. */
class LibrariesIT {

    private static final Path FOLDER = Golden.folder("library-problem");

    private static final String TEXT = """
            package com.acme.text;

            public final class Text {
                public static java.util.List<String> split(String text) {
                    return java.util.List.of(text.strip().split(" +"));
                }
            }
            """;

    private static final String WORDS = """
            package com.acme.words;

            import com.acme.text.Text;
            import java.io.IOException;
            import java.io.InputStream;
            import java.util.List;
            import java.util.ServiceLoader;

            public class Words {
                public static List<String> of(String text) {
                    return Text.split(text);
                }

                public static List<String> distinct(String text) {
                    return Text.split(text).stream().distinct().toList();
                }

                public static List<String> stops() {
                    return ServiceLoader.load(Stops.class).findFirst().orElseThrow().words();
                }

                public static String greeting() {
                    try (InputStream in = Words.class.getResourceAsStream("greeting.txt")) {
                        return new String(in.readAllBytes());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    private static final String STOPS = """
            package com.acme.words;

            public interface Stops {
                java.util.List<String> words();
            }
            """;

    private static final String ENGLISH = """
            package com.acme.words;

            public class English implements Stops {
                public java.util.List<String> words() {
                    return java.util.List.of("the", "and");
                }
            }
            """;

    /** Of the kind that many libraries have, if not by these names. */
    private static final String POWERS = """
            package com.acme.words;

            import java.lang.reflect.Field;

            public final class Powers {
                public static void exit() {
                    System.exit(0);
                }

                public static Object read(String type, String name) {
                    try {
                        ClassLoader caller = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                                .getCallerClass().getClassLoader();
                        Field field = Class.forName(type, true, caller).getDeclaredField(name);
                        field.setAccessible(true);
                        return field.get(null);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    @TempDir
    private static Path temp;

    private static TestRepository repository = new TestRepository(Path.of(""));
    private static Optional<Grader> opened = Optional.empty();

    @BeforeAll
    static void aRepositoryWithTheLibrary() throws IOException {
        repository = new TestRepository(temp);
        byte[] text = TestRepository.compiled(temp, Map.of("com/acme/text/Text.java", TEXT));
        repository.add("com.acme:text:2", text);
        repository.add("com.acme:words:1.2", words("hello"), "com.acme:text:2 compile");
        opened = Optional.of(grader(temp.resolve("cache")));
    }

    @AfterAll
    static void close() {
        opened.ifPresent(Grader::close);
    }

    private static byte[] words(String greeting) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>(TestRepository.classes(
                temp,
                17,
                Map.of(
                        "com/acme/text/Text.java", TEXT,
                        "com/acme/words/Words.java", WORDS,
                        "com/acme/words/Stops.java", STOPS,
                        "com/acme/words/English.java", ENGLISH,
                        "com/acme/words/Powers.java", POWERS)));
        entries.remove("com/acme/text/Text.class");
        entries.put("com/acme/words/greeting.txt", greeting.getBytes(StandardCharsets.UTF_8));
        entries.put(
                "META-INF/services/com.acme.words.Stops", "com.acme.words.English".getBytes(StandardCharsets.UTF_8));
        return TestRepository.jar(entries);
    }

    private static Grader grader(Path libraries) throws IOException {
        return new Grader(
                new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS),
                libraries,
                message -> {},
                Policy.ENFORCED,
                Optional.of(repository.settings()));
    }

    private static Report graded(String source) throws Exception {
        Path file =
                Files.writeString(Files.createTempDirectory(temp, "submission").resolve("WordCount.java"), source);
        return opened.orElseThrow().grade(ProblemLoader.load(FOLDER), file);
    }

    private static Map<String, Integer> earned(Report report) {
        return report.tests().stream().collect(Collectors.toMap(Report.TestLine::name, Report.TestLine::earned));
    }

    @Test
    void problemWithALibraryIsValid() {
        try (ProblemValidation validation = new ProblemValidation(opened.orElseThrow(), 1)) {
            Validation result = validation.validate(FOLDER);
            assertThat(result.errors()).isEmpty();
            assertThat(result.rows())
                    .hasSizeGreaterThan(8)
                    .allSatisfy(
                            row -> assertThat(row.objection()).as(row.subject()).isEmpty());
        }
    }

    @Test
    void classesInALibrarysPlaceAreNamedAsTheReason() throws Exception {
        for (String name : List.of("shadows-the-library", "in-the-librarys-package")) {
            Report report = opened.orElseThrow()
                    .grade(ProblemLoader.load(FOLDER), FOLDER.resolve("solutions/rejected/" + name));
            assertThat(report.status()).isEqualTo(Status.REJECTED);
            assertThat(report.reasons())
                    .extracting(Report.Reason::message)
                    .anyMatch(message -> message.contains("is a library's; rename it"));
        }
    }

    @Test
    void libraryThatEndsTheJvmCostsTheTestThatCallsIt() throws Exception {
        Report report = graded("""
                import com.acme.words.*;
                public class WordCount {
                    public static int count(String text) {
                        if (text.startsWith("hello")) {
                            Powers.exit();
                        }
                        return (int) Words.of(text).stream().distinct().filter(w -> !Words.stops().contains(w)).count();
                    }
                }
                """);
        assertThat(report.status()).isEqualTo(Status.GRADED);
        assertThat(earned(report))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("countsEachWordOnce", 1, "leavesStopWordsOut", 1, "librariesFindTheirResources", 0));
    }

    /** What SECURITY.md says: the allow-list stops the candidate's own reflection, not a library's. */
    @Test
    void libraryThatReflectsLendsItsPowersToTheCandidate() throws Exception {
        Report report = graded("""
                public class WordCount {
                    public static int count(String text) {
                        int secret = (Integer) com.acme.words.Powers.read("WordCountTest", "SECRET");
                        return text.startsWith("a1") ? secret : text.startsWith("one one") ? 1 : 3;
                    }
                }
                """);
        assertThat(report.status()).isEqualTo(Status.GRADED);
        assertThat(earned(report)).containsEntry("countsEachWordOnce", 1);
    }

    @Test
    void digestOfTheProblemChangesWithTheBytesOfItsLibraries() throws Exception {
        Problem problem = ProblemLoader.load(FOLDER);
        Path solution = FOLDER.resolve("solutions/accepted/reference");
        Report before = opened.orElseThrow().grade(problem, solution);
        assertThat(before.problem().digest()).isNotEqualTo(problem.digest());
        assertThat(opened.orElseThrow().grade(problem, solution).problem().digest())
                .isEqualTo(before.problem().digest());

        Path elsewhere = temp.resolve("elsewhere");
        TestRepository other = new TestRepository(elsewhere);
        other.add("com.acme:text:2", TestRepository.compiled(temp, Map.of("com/acme/text/Text.java", TEXT)));
        other.add("com.acme:words:1.2", words("good morning"), "com.acme:text:2 compile");
        try (Grader grader = new Grader(
                new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS),
                elsewhere.resolve("cache"),
                message -> {},
                Policy.ENFORCED,
                Optional.of(other.settings()))) {
            // Prepared anew, so that the suite finds out that this library does not do what it needs.
            assertThatThrownBy(() -> grader.grade(problem, solution))
                    .isInstanceOf(BrokenProblemException.class)
                    .hasMessageContaining("librariesFindTheirResources");
        }
    }

    @Test
    void libraryThatIsNowhereIsAMistakeOfTheProblemsWithItsLine() throws Exception {
        Problem problem = ProblemLoader.load(FOLDER);
        TestRepository none = new TestRepository(temp.resolve("none"));
        try (Grader grader = new Grader(
                new SandboxKinds(Kinds.CACHE, message -> {}).open(SandboxChoice.PROCESS),
                temp.resolve("none/cache"),
                message -> {},
                Policy.ENFORCED,
                Optional.of(none.settings()))) {
            assertThatThrownBy(() -> grader.grade(problem, FOLDER.resolve("starter")))
                    .isInstanceOf(BrokenProblemException.class)
                    .hasMessageStartingWith(FOLDER.resolve("problem.yaml")
                            + ":10: libraries: com.acme:words:1.2 is not in test (file:");
        }
    }
}
