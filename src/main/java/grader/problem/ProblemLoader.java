package grader.problem;

import grader.protocol.SourceFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a problem's folder. */
public final class ProblemLoader {

    private static final String FILE = "problem.yaml";

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
        String yaml = tree.text(file);
        stopOnErrors();
        ProblemFile read = ProblemFile.read(file, yaml, name(), errors);
        String statement = tree.text(folder.resolve("statement.md"));
        List<SourceFile> starter = needed("starter");
        List<SourceFile> publicSuite = needed("public");
        List<SourceFile> hiddenSuite = needed("hidden");
        List<Solution> solutions = solutions();
        stopOnErrors();
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
                digest(yaml, starter, hiddenSuite, solutions));
    }

    /** The folder's own name, also where it is given as {@code .}. */
    private String name() {
        Path absolute = folder.toAbsolutePath().normalize();
        return absolute.getNameCount() == 0
                ? ""
                : absolute.getName(absolute.getNameCount() - 1).toString();
    }

    private List<SourceFile> needed(String part) {
        List<SourceFile> sources = tree.sources(folder.resolve(part));
        if (sources.isEmpty()) {
            errors.add(new ProblemError(folder.resolve(part), 0, "has no .java file; a problem needs one there"));
        }
        return sources;
    }

    private List<Solution> solutions() {
        List<Solution> solutions = new ArrayList<>();
        Path all = folder.resolve("solutions");
        for (Path kindFolder : tree.folders(all)) {
            Stream.of(Solution.Kind.values())
                    .filter(kind -> kind.word().equals(kindFolder.getFileName().toString()))
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> tree.folders(kindFolder).forEach(each -> solutions.add(solution(kind, each))),
                            () -> errors.add(new ProblemError(
                                    kindFolder, 0, "solutions are in accepted, wrong, slow or rejected")));
        }
        boolean hasReference = solutions.stream()
                .anyMatch(solution -> solution.kind() == Solution.Kind.ACCEPTED
                        && solution.name().equals(Problem.REFERENCE));
        if (!hasReference) {
            errors.add(new ProblemError(
                    all.resolve("accepted").resolve(Problem.REFERENCE),
                    0,
                    "is missing; suites are compiled against it"));
        }
        return solutions;
    }

    private Solution solution(Solution.Kind kind, Path each) {
        List<SourceFile> sources = tree.sources(each);
        if (sources.isEmpty()) {
            errors.add(new ProblemError(each, 0, "has no .java file"));
        }
        return new Solution(kind, each.getFileName().toString(), each, sources);
    }

    private static String digest(
            String yaml, List<SourceFile> starter, List<SourceFile> hidden, List<Solution> solutions) {
        ProblemDigest digest =
                new ProblemDigest().add(yaml).add("starter", starter).add("hidden", hidden);
        solutions.stream()
                .filter(solution -> solution.kind() == Solution.Kind.ACCEPTED)
                .forEach(solution -> digest.add(solution.name(), solution.sources()));
        return digest.value();
    }

    private void stopOnErrors() {
        if (!errors.isEmpty()) {
            throw new BrokenProblemException(errors);
        }
    }
}
