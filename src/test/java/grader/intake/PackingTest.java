package grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a submission is packed, it is the same submission. */
class PackingTest {

    private static final Map<String, String> PACKAGES = Map.of(
            "trading/Order.java", "package trading;\nrecord Order(int price) {}\n",
            "trading/book/Book.java", "/* a */ package trading.book; // b\nclass Book { String s = \"ü\"; }\n",
            "trading/package-info.java", "@Deprecated package trading;\n",
            "trading/target/Target.java", "package trading.target;\nclass Target {}\n");
    private static final Map<String, String> UNNAMED =
            Map.of("Main.java", "class Main {}\n", "Helper.java", "class Helper {}");

    private static final Map<String, UnaryOperator<String>> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("at the top", path -> path);
        PLACES.put("in one folder", path -> "my-solution/" + path);
        PLACES.put("in folders", path -> "a/b/c/" + path);
        PLACES.put("with ./ before", path -> "./" + path);
        PLACES.put("in src", path -> "src/" + path);
        PLACES.put("in a Maven layout", path -> "src/main/java/" + path);
        PLACES.put("in a Maven layout in a folder", path -> "lru-cache-main/src/main/java/" + path);
        PLACES.put("flat, whatever the package", path -> path.substring(path.lastIndexOf('/') + 1));
        PLACES.put("in another package's folder", path -> "other/" + path.substring(path.lastIndexOf('/') + 1));
    }

    @TempDir
    Path temp;

    static Stream<Arguments> places() {
        return PLACES.keySet().stream()
                .flatMap(place -> Stream.of(Arguments.of(place, PACKAGES), Arguments.of(place, UNNAMED)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void digestAndPathsAreTheSameHoweverPacked(String place, Map<String, String> sources) throws Exception {
        Submission plain = Intake.read(Packer.folder(temp.resolve("plain"), sources));
        Random random = new Random(place.hashCode());
        for (int round = 0; round < 4; round++) {
            Map<String, String> files = shuffled(sources, PLACES.getOrDefault(place, path -> path), random);
            if (round % 2 == 1) {
                files = withNoise(files);
            }
            List<Path> packed = List.of(
                    Packer.folder(temp.resolve("folder" + round), files),
                    Packer.zip(temp.resolve(round + ".zip"), files),
                    Packer.tarGz(temp.resolve(round + ".tgz"), files));
            for (Path path : packed) {
                Submission read = Intake.read(path);
                assertEquals(plain.sources(), read.sources(), path.toString());
                assertEquals(plain.digest(), read.digest(), path.toString());
            }
        }
    }

    @Test
    void aSingleFileIsTheFolderThatHoldsIt() throws Exception {
        Map<String, String> sources = Map.of("trading/Order.java", "package trading; class Order {}");
        Path folder = Packer.folder(temp.resolve("it"), sources);
        Submission single = Intake.read(folder.resolve("trading/Order.java"));
        assertEquals(Intake.read(folder).digest(), single.digest());
        assertEquals(List.of("trading/Order.java"), Packer.paths(single));
        assertEquals("Order.java", single.name());
    }

    @Test
    void theDigestIsFixed() throws Exception {
        Path folder = Packer.folder(temp.resolve("it"), Map.of("A.java", "class A {}\n"));
        assertEquals(
                // printf '\0\0\0\6A.java\0\0\0\13class A {}\n' | sha256sum
                "sha256:c3a661c6889b19d07c73aa89a8d3b45c27972fe7e94040b780e5a92afd99ee7a",
                Intake.read(folder).digest());
    }

    @Test
    void aByteOrderMarkChangesNothing() throws Exception {
        Path with = Packer.folder(temp.resolve("with"), Map.of("A.java", "\uFEFFclass A {}"));
        Path without = Packer.folder(temp.resolve("without"), Map.of("A.java", "class A {}"));
        assertEquals(Intake.read(without).digest(), Intake.read(with).digest());
    }

    @Test
    void everyOtherChangeOfASourceChangesTheDigest() throws Exception {
        List<Map<String, String>> different = List.of(
                Map.of("A.java", "class A {}", "B.java", "class B {}"),
                Map.of("A.java", "class A {} ", "B.java", "class B {}"),
                Map.of("A.java", "class A {}"),
                Map.of("A.java", "class B {}", "B.java", "class A {}"),
                Map.of("A.java", "class A {}class B {}", "B.java", ""));
        List<String> digests = new ArrayList<>();
        for (Map<String, String> files : different) {
            String digest = Intake.read(Packer.folder(temp.resolve("n" + digests.size()), files))
                    .digest();
            digests.forEach(other -> assertNotEquals(other, digest));
            digests.add(digest);
        }
    }

    private static Map<String, String> shuffled(
            Map<String, String> sources, UnaryOperator<String> place, Random random) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(sources.entrySet());
        Collections.shuffle(entries, random);
        Map<String, String> placed = new LinkedHashMap<>();
        entries.forEach(entry -> placed.put(place.apply(entry.getKey()), entry.getValue()));
        return placed;
    }

    private static Map<String, String> withNoise(Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("README.md", "me");
        all.put(".git/objects/Stolen.java", "\0");
        all.put("__MACOSX/._Main.java", "\0\1");
        all.putAll(files);
        all.put(".DS_Store", "\0");
        all.put("._Main.java", "\0\5\26\7");
        all.put("src/main/resources/META-INF/services/trading.Feed", "trading.Ticker");
        all.put("src/test/resources/junit-platform.properties", "junit.jupiter.execution.parallel.enabled=true");
        all.put("pom.xml", "<project/>");
        all.put("evil.jar", "PK");
        all.put("Evil.class", "cafebabe");
        all.put("inner.zip", "PK\3\4");
        all.put("target/generated-sources/gen/Gen.java", "package gen; class Gen {}");
        all.put("src/test/java/MainTest.java", "class MainTest {}");
        return all;
    }
}
