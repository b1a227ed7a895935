package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the file of an assessment.
 *
 * <p>Components as in {@link Assessment}.
 */
record AssessmentFile(String id, String title, String statement, List<Entry> problems) {

    private static final int MOST_PROBLEMS = 50;

    /**
     * An item of {@code problems}.
     *
     * @param line where it starts
     * @param folder of the problem
     * @param in empty where it is left out
     */
    record Entry(int line, Path folder, int weight, String in) {

        /** Where in the submission it lies. */
        String place() {
            return in.isEmpty() ? id() : in;
        }

        /** The folder's name, which a problem has for its id. */
        String id() {
            return ProblemBank.name(folder);
        }
    }

    /**
     * Reads it.
     *
     * @param errors where what is wrong is added
     * @return empty where it is no YAML; where single values are wrong, others stand in for them
     */
    static Optional<AssessmentFile> read(Path file, String text, List<ProblemError> errors) {
        List<ProblemError> found = new ArrayList<>();
        Optional<AssessmentFile> read =
                YamlReader.read(file, text, found).map(mapping -> read(file, new Fields(file, mapping, "", found)));
        found.sort(Comparator.comparingInt(ProblemError::line));
        errors.addAll(found);
        return read;
    }

    private static AssessmentFile read(Path file, Fields fields) {
        AssessmentFile read = new AssessmentFile(
                fields.parsed("id", "", Values::kebab),
                fields.text("title"),
                fields.parsedOr("statement", "", String::strip),
                problems(file, fields));
        fields.refuseOthers();
        return read;
    }

    private static List<Entry> problems(Path file, Fields fields) {
        List<Yaml> items = fields.requiredItems("problems");
        if (fields.has("problems") && (items.isEmpty() || items.size() > MOST_PROBLEMS)) {
            fields.error(fields.line("problems"), "problems must name 1 to " + MOST_PROBLEMS + " problems");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Yaml.Mapping mapping) {
                entry(file, fields.inside(mapping, "problems")).ifPresent(entries::add);
            } else {
                fields.error(item.line(), "an item of problems holds keys and values: problem, weight and in");
            }
        }
        refuseTwice(entries, fields);
        refuseOverlaps(entries, fields);
        return entries;
    }

    private static Optional<Entry> entry(Path file, Fields fields) {
        String folder = fields.parsed("problem", "", Places::ofProblem);
        int weight = fields.parsed("weight", 0, Values::weight);
        String in = fields.parsedOr("in", "", Places::inSubmission);
        fields.refuseOthers();
        return folder.isEmpty() || weight == 0
                ? Optional.empty()
                : Optional.of(
                        new Entry(fields.line(), file.resolveSibling(folder).normalize(), weight, in));
    }

    private static void refuseTwice(List<Entry> entries, Fields fields) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entries.subList(0, i).stream()
                    .filter(other -> other.id().equals(entry.id()))
                    .findFirst()
                    .ifPresent(other -> fields.error(
                            entry.line(),
                            "problem '" + entry.id() + "' stands in line " + other.line()
                                    + " already; name each problem once"));
        }
    }

    /** Each file is graded for one problem. Without case, since some machines of candidates know none. */
    private static void refuseOverlaps(List<Entry> entries, Fields fields) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entries.subList(0, i).stream()
                    // Those that stand there twice lie in one place for that reason.
                    .filter(other -> !other.id().equals(entry.id()) && Places.overlap(other.place(), entry.place()))
                    .findFirst()
                    .ifPresent(other -> fields.error(
                            entry.line(),
                            "the part '" + entry.place() + "' and the part '" + other.place() + "' of line "
                                    + other.line() + " overlap; each needs a place of its own"));
        }
    }
}
