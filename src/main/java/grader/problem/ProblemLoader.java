package grader.problem;

import grader.problem.SourceTree.Others;
import grader.protocol.SourceFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a problem's folder. */
public final class ProblemLoader {

    static final String FILE = "problem.yaml";
    static final String STATEMENT = "statement.md";

    private static final int MAX_YAML_BYTES = 256 << 10;

    private final Path folder;
    private final List<ProblemError> errors = new ArrayList<>();
    private final SourceTree tree = new SourceTree(errors);

    private ProblemLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a problem whole.
     *
     * @throws BrokenProblemException with all that is wrong with it
     */
    public static Problem load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw BrokenProblemException.of(folder, "there is no such folder; name the folder of a problem");
        }
        return new ProblemLoader(folder).load();
    }

    /** Whether a folder looks like a problem. */
    public static boolean isProblem(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
    }

    private Problem load() {
        Path file = folder.resolve(FILE);
        String yaml = tree.text(file, MAX_YAML_BYTES);
        Optional<ProblemFile> parsed =
                yaml.isEmpty() ? Optional.empty() : ProblemFile.read(file, yaml, ProblemBank.name(folder), errors);
        String statement = tree.text(folder.resolve(STATEMENT));
        List<SourceFile> starter = needed("starter", Others.IGNORED);
        List<SourceFile> publicSuite = needed("public", Others.REFUSED);
        List<SourceFile> hiddenSuite = needed("hidden", Others.REFUSED);
        refuseSamePaths("public", publicSuite, "starter", starter);
        refuseSamePaths("hidden", hiddenSuite, "starter", starter);
        refuseSamePaths("hidden", hiddenSuite, "public", publicSuite);
        List<Solution> solutions = solutions();
        if (parsed.isEmpty() && errors.isEmpty()) {
            errors.add(new ProblemError(file, 0, "is empty"));
        }
        if (!errors.isEmpty()) {
            throw new BrokenProblemException(errors);
        }
        ProblemFile read = parsed.orElseThrow();
        return new Problem(
                folder,
                read.id(),
                read.title(),
                read.topic(),
                read.question(),
                read.difficulty(),
                read.release(),
                read.limits(),
                read.allow(),
                read.libraries(),
                read.rules(),
                read.score(),
                statement,
                starter,
                publicSuite,
                hiddenSuite,
                solutions,
                digest(yaml, starter, publicSuite, hiddenSuite, solutions));
    }

    private List<SourceFile> needed(String part, Others others) {
        List<SourceFile> sources = tree.sources(folder.resolve(part), others);
        if (sources.isEmpty()) {
            errors.add(new ProblemError(folder.resolve(part), 0, "has no .java file; a problem needs one there"));
        }
        return sources;
    }

    /** Classes of one name would take each other's place, now or on the candidate's own machine. */
    private void refuseSamePaths(String part, List<SourceFile> sources, String other, List<SourceFile> others) {
        for (SourceFile source : sources) {
            if (others.stream().anyMatch(each -> each.path().equalsIgnoreCase(source.path()))) {
                Path file = folder.resolve(part).resolve(source.path());
                errors.add(new ProblemError(file, 0, "is also in " + other + "; name it otherwise"));
            }
        }
    }

    private List<Solution> solutions() {
        List<Solution> solutions = new ArrayList<>();
        Path all = folder.resolve("solutions");
        for (Path kindFolder : tree.folders(all)) {
            String name = ProblemBank.name(kindFolder);
            Optional<Solution.Kind> found = Stream.of(Solution.Kind.values())
                    .filter(kind -> kind.word().equals(name))
                    .findFirst();
            if (found.isPresent()) {
                tree.folders(kindFolder).forEach(each -> solutions.add(solution(found.get(), each)));
            } else {
                errors.add(new ProblemError(
                        kindFolder, 0, "is not one of " + Values.words(Solution.Kind.values()) + "; move it"));
            }
        }
        if (solutions.stream().noneMatch(Solution::isReference)) {
            errors.add(new ProblemError(
                    all.resolve("accepted").resolve(Problem.REFERENCE),
                    0,
                    "is missing; suites are compiled against it"));
        }
        solutions.sort(Comparator.comparing((Solution solution) -> !solution.isReference())
                .thenComparing(Solution::kind)
                .thenComparing(Solution::name));
        return solutions;
    }

    private Solution solution(Solution.Kind kind, Path each) {
        List<SourceFile> sources = tree.sources(each, Others.IGNORED);
        if (sources.isEmpty()) {
            errors.add(new ProblemError(each, 0, "has no .java file"));
        }
        return new Solution(kind, ProblemBank.name(each), each, sources);
    }

    private static String digest(
            String yaml,
            List<SourceFile> starter,
            List<SourceFile> publicSuite,
            List<SourceFile> hidden,
            List<Solution> solutions) {
        ProblemDigest digest = new ProblemDigest().add(yaml).add("starter", starter);
        // By its paths, a candidate's copy of the public suite is known and left out. What it tests decides nothing.
        digest.add("public");
        publicSuite.forEach(source -> digest.add(source.path()));
        digest.add("hidden", hidden);
        solutions.stream()
                .filter(solution -> solution.kind() == Solution.Kind.ACCEPTED)
                .forEach(solution -> digest.add(solution.name(), solution.sources()));
        return digest.value();
    }
}
