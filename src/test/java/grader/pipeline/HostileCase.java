package grader.pipeline;

import grader.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A submission that attacks, and what must come of it.
 *
 * @param folder holds {@code submission} or {@code submission.yaml}, and {@code expected.yaml}
 * @param problem what it pretends to solve
 * @param expected in every kind of sandbox
 * @param behind in a container, with the bytecode policy switched off
 */
record HostileCase(Path folder, String problem, HostileExpectation expected, Optional<HostileExpectation> behind) {

    static final Path CORPUS = Golden.folder("hostile");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EXPECTED = "expected.yaml";
    private static final String RECIPE = "submission.yaml";

    HostileCase {
        if ((expected.verdict() == HostileVerdict.POL) != behind.isPresent()) {
            throw new IllegalArgumentException("what policy refuses, and nothing else, says what stands behind it");
        }
        if (behind.filter(found -> found.verdict() == HostileVerdict.HARMLESS
                        && found.told().isEmpty())
                .isPresent()) {
            throw new IllegalArgumentException("what is harmless behind the policy says what came of it");
        }
    }

    /** All of them, by letter and name. */
    static List<HostileCase> all() {
        return Golden.cases(CORPUS).stream()
                .flatMap(letter -> Golden.cases(letter).stream())
                .map(HostileCase::read)
                .toList();
    }

    private static HostileCase read(Path folder) {
        try {
            JsonNode yaml = YAML.readTree(Files.readString(folder.resolve(EXPECTED)));
            Set<String> known = new HashSet<>(HostileExpectation.KEYS);
            known.addAll(Set.of("problem", "behind"));
            checkKeys(yaml, known);
            return new HostileCase(
                    folder, yaml.path("problem").asString("sums"), HostileExpectation.of(yaml), behind(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(folder + ": " + e.getMessage(), e);
        }
    }

    private static Optional<HostileExpectation> behind(JsonNode yaml) {
        if (!yaml.has("behind")) {
            return Optional.empty();
        }
        checkKeys(yaml.path("behind"), HostileExpectation.KEYS);
        return Optional.of(HostileExpectation.of(yaml.path("behind")));
    }

    private static void checkKeys(JsonNode yaml, Set<String> known) {
        for (String key : yaml.propertyNames()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }
    }

    String letter() {
        return folder.getName(folder.getNameCount() - 2).toString();
    }

    String attack() {
        return folder.getFileName().toString();
    }

    /** What is handed in: as it lies there, or made by its recipe in {@code kitchen}. */
    Path submission(Path kitchen) throws IOException {
        Path recipe = folder.resolve(RECIPE);
        return Files.exists(recipe)
                ? HostileRecipe.of(YAML.readTree(Files.readString(recipe))).make(kitchen)
                : folder.resolve("submission");
    }

    @Override
    public String toString() {
        return letter() + "/" + attack();
    }
}
