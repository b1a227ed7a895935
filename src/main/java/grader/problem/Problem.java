package grader.problem;

import grader.protocol.SourceFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A problem, read whole from its folder.
 *
 * @param folder where it lies
 * @param id the folder's name
 * @param title for people
 * @param topic what it is about
 * @param question as it is asked in an interview
 * @param difficulty how hard
 * @param release for {@code javac --release}
 * @param limits what a submission may use
 * @param allow what it may use of the JDK beyond the default
 * @param libraries that it may use, in the order of the class path
 * @param rules what it must not, or must, do
 * @param score what each category is worth, 100 together, in the order of the file
 * @param statement what the candidate reads
 * @param starter what the candidate starts with
 * @param publicSuite what the candidate is given to test with
 * @param hiddenSuite what never leaves the interviewer's side
 * @param solutions known good and bad ones: the reference first, then by kind and name
 * @param digest {@code sha256:} over all that matters for grading
 */
public record Problem(
        Path folder,
        String id,
        String title,
        String topic,
        String question,
        Difficulty difficulty,
        int release,
        Limits limits,
        Set<Capability> allow,
        List<Library> libraries,
        List<Rule> rules,
        Map<String, Integer> score,
        String statement,
        List<SourceFile> starter,
        List<SourceFile> publicSuite,
        List<SourceFile> hiddenSuite,
        List<Solution> solutions,
        String digest) {

    /** The accepted solution that suites are compiled against. */
    static final String REFERENCE = "reference";

    public Problem {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(difficulty);
        Objects.requireNonNull(digest);
        allow = Collections.unmodifiableSet(new TreeSet<>(allow));
        libraries = List.copyOf(libraries);
        rules = List.copyOf(rules);
        score = Collections.unmodifiableMap(new LinkedHashMap<>(score));
        starter = List.copyOf(starter);
        publicSuite = List.copyOf(publicSuite);
        hiddenSuite = List.copyOf(hiddenSuite);
        solutions = List.copyOf(solutions);
    }

    /** The accepted solution that suites are compiled against. */
    public Solution reference() {
        return solutions.stream()
                .filter(Solution::isReference)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the loader saw to it that there is one"));
    }

    /** Its {@code problem.yaml}. */
    public Path file() {
        return folder.resolve(ProblemLoader.FILE);
    }

    /** The same once its libraries are resolved: with a digest that is over their digests too. */
    public Problem with(List<String> libraryDigests) {
        if (libraryDigests.isEmpty()) {
            return this;
        }
        ProblemDigest whole = new ProblemDigest().add(digest);
        libraryDigests.forEach(whole::add);
        return new Problem(
                folder,
                id,
                title,
                topic,
                question,
                difficulty,
                release,
                limits,
                allow,
                libraries,
                rules,
                score,
                statement,
                starter,
                publicSuite,
                hiddenSuite,
                solutions,
                whole.value());
    }

    /** Solutions that get full marks. */
    public List<Solution> accepted() {
        return solutions.stream()
                .filter(solution -> solution.kind() == Solution.Kind.ACCEPTED)
                .toList();
    }
}
