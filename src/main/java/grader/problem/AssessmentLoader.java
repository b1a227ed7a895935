package grader.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an assessment's file, and the problems that it names. */
public final class AssessmentLoader {

    private static final int MAX_YAML_BYTES = 256 << 10;

    private final Path file;
    private final List<ProblemError> errors = new ArrayList<>();

    private AssessmentLoader(Path file) {
        this.file = file;
    }

    /**
     * Reads an assessment whole.
     *
     * @throws BrokenProblemException with all that is wrong with it and with its problems
     */
    public static Assessment load(Path file) {
        return new AssessmentLoader(file).load();
    }

    private Assessment load() {
        String yaml = new SourceTree(errors).text(file, MAX_YAML_BYTES);
        Optional<AssessmentFile> parsed = yaml.isEmpty() ? Optional.empty() : AssessmentFile.read(file, yaml, errors);
        if (parsed.isEmpty() && errors.isEmpty()) {
            errors.add(new ProblemError(file, 0, "is empty"));
        }
        List<Assessment.Part> parts = new ArrayList<>();
        parsed.ifPresent(read -> read.problems().forEach(entry -> part(entry).ifPresent(parts::add)));
        if (!errors.isEmpty()) {
            throw new BrokenProblemException(errors);
        }
        AssessmentFile read = parsed.orElseThrow();
        ProblemDigest digest = new ProblemDigest().add(yaml);
        parts.forEach(part -> digest.add(part.problem().digest()));
        return new Assessment(file, read.id(), read.title(), read.statement(), parts, digest.value());
    }

    private Optional<Assessment.Part> part(AssessmentFile.Entry entry) {
        if (!ProblemLoader.isProblem(entry.folder())) {
            errors.add(new ProblemError(
                    file,
                    entry.line(),
                    "problems.problem: no problem lies in '" + entry.folder() + "'; name a problem's folder"));
            return Optional.empty();
        }
        try {
            return Optional.of(new Assessment.Part(ProblemLoader.load(entry.folder()), entry.weight(), entry.place()));
        } catch (BrokenProblemException e) {
            errors.addAll(e.errors());
            return Optional.empty();
        }
    }
}
