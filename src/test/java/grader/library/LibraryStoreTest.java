package grader.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import grader.protocol.LibraryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolves from a repository that lies in a folder, through Maven settings that know no other. */
class LibraryStoreTest {

    private static final String WORDS = "com.acme:words:1.2";

    @TempDir
    private Path temp;

    private TestRepository repository = new TestRepository(Path.of(""));
    private final AtomicInteger resolutions = new AtomicInteger();

    @BeforeEach
    void anEmptyRepository() {
        repository = new TestRepository(temp);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jar(String path, String content) throws IOException {
        return TestRepository.jar(Map.of(path, text(content)));
    }

    private LibraryStore store() throws IOException {
        return new LibraryStore(temp.resolve("cache"), Optional.of(repository.settings()));
    }

    private Libraries get(String... coordinates) throws IOException {
        return get(17, coordinates);
    }

    private Libraries get(int release, String... coordinates) throws IOException {
        return store().get(List.of(coordinates), release, resolutions::incrementAndGet);
    }

    private static String content(Libraries libraries, String path) {
        return libraries.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void deleteKeptJars() throws IOException {
        try (Stream<Path> kept = Files.list(temp.resolve("cache/libraries"))) {
            for (Path jar :
                    kept.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.delete(jar);
            }
        }
    }

    @Test
    void problemWithoutLibrariesTouchesNothing() throws IOException {
        assertThat(get()).isSameAs(Libraries.NONE);
        assertThat(temp.resolve("cache")).doesNotExist();
        assertThat(resolutions).hasValue(0);
    }

    @Test
    void libraryComesWithWhatItNeedsAtRunTime() throws IOException {
        repository.add("org.deep:letters:3", jar("letters.txt", "abc"));
        repository.add("org.deep:testing:1", jar("testing.txt", ""));
        repository.add("org.deep:given:1", jar("given.txt", ""));
        repository.add("org.deep:maybe:1", jar("maybe.txt", ""));
        repository.add("com.acme:text:2", jar("text.txt", "t"), "org.deep:letters:3 runtime");
        repository.add(
                WORDS,
                jar("words.txt", "w"),
                "com.acme:text:2 compile",
                "org.deep:testing:1 test",
                "org.deep:given:1 provided",
                "org.deep:maybe:1 optional");

        Libraries libraries = get(WORDS);

        assertThat(libraries.digests())
                .allMatch(digest -> digest.matches("\\S+ sha256:[0-9a-f]{64}"))
                .extracting(digest -> digest.split(" ", 2)[0])
                .containsExactly(WORDS, "com.acme:text:2", "org.deep:letters:3");
        assertThat(libraries.files())
                .extracting(LibraryFile::path)
                .containsExactlyInAnyOrder("words.txt", "text.txt", "letters.txt");
    }

    @Test
    void whatWasResolvedOnceNeedsNoRepository() throws IOException {
        repository.add(WORDS, jar("words.txt", "w"));
        Libraries before = get(WORDS);
        delete(temp.resolve("remote"));
        delete(repository.local());

        assertThat(get(WORDS)).isEqualTo(before);
        assertThat(resolutions).hasValue(1);
    }

    @Test
    void jarThatWasChangedInTheCacheIsFetchedAgain() throws IOException {
        repository.add(WORDS, jar("words.txt", "w"));
        Libraries before = get(WORDS);
        Path kept =
                temp.resolve("cache/libraries").resolve(before.digests().get(0).split("sha256:", 2)[1] + ".jar");
        Files.write(kept, jar("words.txt", "changed"));

        assertThat(get(WORDS)).isEqualTo(before);
        assertThat(resolutions).hasValue(2);
    }

    @Test
    void otherBytesThanBeforeAreRefused() throws IOException {
        repository.add(WORDS, jar("words.txt", "w"));
        get(WORDS);
        repository.add(WORDS, jar("words.txt", "changed"));
        deleteKeptJars();
        delete(repository.local());

        assertThatThrownBy(() -> get(WORDS))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("give other bytes for com.acme:words:1.2 than before; delete " + temp);
    }

    @Test
    void digestsChangeWithTheBytes() throws IOException {
        repository.add(WORDS, jar("words.txt", "w"));
        Libraries before = get(WORDS);
        delete(temp.resolve("cache"));
        delete(repository.local());
        repository.add(WORDS, jar("words.txt", "changed"));

        assertThat(get(WORDS).digests()).doesNotContainAnyElementsOf(before.digests());
    }

    private UnusableLibraryException unusable(String... coordinates) {
        return catchThrowableOfType(UnusableLibraryException.class, () -> get(coordinates));
    }

    @Test
    void coordinateThatIsNowhereIsTheAuthorsToMend() throws IOException {
        repository.add("com.acme:text:2", jar("text.txt", "t"));
        UnusableLibraryException unusable = unusable("com.acme:text:2", WORDS);
        assertThat(unusable.coordinate()).isEqualTo(WORDS);
        assertThat(unusable)
                .hasMessage("com.acme:words:1.2 is not in test ("
                        + temp.resolve("remote").toUri()
                        + "); mend the coordinate, or name its repository in Maven's settings.xml");
    }

    @Test
    void whatALibraryNeedsAndIsNowhereIsToldWithTheLibrary() throws IOException {
        repository.add(WORDS, jar("words.txt", "w"), "com.acme:text:2 compile");
        UnusableLibraryException unusable = unusable(WORDS);
        assertThat(unusable.coordinate()).isEqualTo(WORDS);
        assertThat(unusable).hasMessageStartingWith("com.acme:text:2, which com.acme:words:1.2 needs, is not in test");
    }

    @Test
    void coordinateThatComesLaterIsAskedForAgain() throws IOException {
        assertThat(unusable(WORDS)).hasMessageContaining("is not in");
        repository.add(WORDS, jar("words.txt", "w"));
        assertThat(get(WORDS).files()).hasSize(1);
    }

    @Test
    void repositoryThatDoesNotAnswerIsNobodysFault() throws IOException {
        Path settings = repository.settings("http://localhost:1/nobody-listens-here");
        LibraryStore store = new LibraryStore(temp.resolve("cache"), Optional.of(settings));
        assertThatThrownBy(() -> store.get(List.of(WORDS), 17, () -> {}))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("can't resolve the libraries com.acme:words:1.2 from test"
                        + " (http://localhost:1/nobody-listens-here)")
                .hasMessageContaining("check the network");
    }

    @Test
    void snapshotOfALibrarysOwnIsRefused() throws IOException {
        repository.add("com.acme:text:2-SNAPSHOT", jar("text.txt", "t"));
        repository.add(WORDS, jar("words.txt", "w"), "com.acme:text:2-SNAPSHOT compile");
        assertThat(unusable(WORDS)).hasMessageContaining("com.acme:text:2-SNAPSHOT");
    }

    @Test
    void jarThatIsNoneIsRefused() throws IOException {
        repository.add(WORDS, text("no zip"));
        assertThat(unusable(WORDS)).hasMessageStartingWith("com.acme:words:1.2 is no jar that can be read: ");
    }

    @Test
    void jarOfSeveralReleasesShowsTheOneOfTheProblem() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", text("Manifest-Version: 1.0\nMulti-Release: true\n\n"));
        entries.put("words.txt", text("base"));
        entries.put("META-INF/versions/17/words.txt", text("seventeen"));
        entries.put("META-INF/versions/21/words.txt", text("twenty-one"));
        entries.put("META-INF/versions/21/more.txt", text("more"));
        entries.put("META-INF/ACME.SF", text("signed"));
        repository.add(WORDS, TestRepository.jar(entries));

        Libraries seventeen = get(17, WORDS);
        assertThat(content(seventeen, "words.txt")).isEqualTo("seventeen");
        assertThat(seventeen.files())
                .extracting(LibraryFile::path)
                .containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "words.txt");
        assertThat(content(get(25, WORDS), "words.txt")).isEqualTo("twenty-one");
        assertThat(content(get(25, WORDS), "more.txt")).isEqualTo("more");
    }

    @Test
    void classesForALaterReleaseThanTheProblemsAreRefused() throws IOException {
        byte[] classFile =
                Objects.requireNonNull(TestRepository.classes(temp, 17, Map.of("a/A.java", "package a; class A {}"))
                        .get("a/A.class"));
        classFile[7] = 44 + 21;
        repository.add(WORDS, TestRepository.jar(Map.of("a/A.class", classFile)));

        assertThat(unusable(WORDS))
                .hasMessage("com.acme:words:1.2 needs Java 21 (a/A.class), and the problem's release is 17;"
                        + " take an older version of it or a later release");
        assertThat(get(21, WORDS).packages()).containsExactly("a");
    }

    @Test
    void packagesOfTheJdkAndOfJunitAreRefused() throws IOException {
        repository.add("com.acme:jdk:1", jar("java/util/function/Fake.class", ""));
        repository.add("com.acme:new:1", jar("java/mine/Fake.class", ""));
        repository.add("com.acme:xml:1", jar("org/w3c/dom/Node.class", ""));
        repository.add("com.acme:junit:1", jar("org/junit/jupiter/api/Fake.class", ""));
        repository.add("com.acme:grader:1", jar("grader/Fake.class", ""));
        assertThat(unusable("com.acme:jdk:1")).hasMessageContaining("package java.util.function, which is the JDK's");
        assertThat(unusable("com.acme:new:1")).hasMessageContaining("package java.mine, which is the JDK's");
        assertThat(unusable("com.acme:xml:1")).hasMessageContaining("package org.w3c.dom, which is the JDK's");
        assertThat(unusable("com.acme:junit:1")).hasMessageContaining("which is the test framework's");
        assertThat(unusable("com.acme:grader:1")).hasMessageContaining("package grader,");
    }

    @Test
    void classesInNoPackageAreRefused() throws IOException {
        repository.add(WORDS, jar("Loose.class", ""));
        assertThat(unusable(WORDS)).hasMessageContaining("has a class in no package (Loose.class)");
    }

    @Test
    void whatWouldConfigureJunitIsLeftOut() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("junit-platform.properties", text("a=b"));
        entries.put("META-INF/services/org.junit.platform.engine.TestEngine", text("a.Engine"));
        entries.put("META-INF/services/a.Service", text("a.Provider"));
        entries.put("module-info.class", text("module"));
        repository.add(WORDS, TestRepository.jar(entries));
        assertThat(get(WORDS).files()).extracting(LibraryFile::path).containsExactly("META-INF/services/a.Service");
    }

    @Test
    void librariesThatAreTooLargeAreRefused() throws IOException {
        repository.add("com.acme:half:1", TestRepository.jar(Map.of("half", new byte[JarReader.MOST_BYTES / 2])));
        repository.add("com.acme:rest:1", TestRepository.jar(Map.of("rest", new byte[JarReader.MOST_BYTES / 2 + 1])));
        assertThat(get("com.acme:half:1").files()).hasSize(1);
        assertThat(unusable("com.acme:half:1", "com.acme:rest:1"))
                .hasMessageContaining("more than 24 MiB")
                .hasMessageContaining("com.acme:rest:1");
    }

    @Test
    void gradersOfOneProcessWaitForTheOneThatResolves() throws Exception {
        repository.add(WORDS, jar("words.txt", "w"));
        LibraryStore other = store();
        FutureTask<Libraries> seconds =
                new FutureTask<>(() -> other.get(List.of(WORDS), 17, resolutions::incrementAndGet));
        Thread second = new Thread(seconds);
        Libraries firsts = store().get(List.of(WORDS), 17, () -> {
            resolutions.incrementAndGet();
            second.start();
            while (second.getState() != Thread.State.BLOCKED) {
                assertThat(second.isAlive()).isTrue();
                Thread.onSpinWait();
            }
        });
        assertThat(content(firsts, "words.txt")).isEqualTo("w");
        assertThat(content(seconds.get(), "words.txt")).isEqualTo("w");
        assertThat(resolutions).hasValue(1);
    }
}
