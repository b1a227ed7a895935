package grader.pipeline;

import grader.library.Libraries;
import grader.library.LibraryStore;
import grader.library.UnusableLibraryException;
import grader.problem.BrokenProblemException;
import grader.problem.Library;
import grader.problem.Problem;
import grader.problem.ProblemError;
import java.util.List;
import java.util.function.Consumer;

/** Resolves what problems name in {@code libraries}. */
final class ProblemLibraries {

    private final LibraryStore store;
    private final Consumer<String> progress;

    ProblemLibraries(LibraryStore store, Consumer<String> progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * The problem's libraries, resolved now where they never were.
     *
     * @throws BrokenProblemException if one of them can't be used
     */
    Libraries of(Problem problem) {
        List<String> coordinates =
                problem.libraries().stream().map(Library::coordinate).toList();
        try {
            return store.get(
                    coordinates,
                    problem.release(),
                    () -> progress.accept("Resolving the libraries of " + problem.id() + " (once) …"));
        } catch (UnusableLibraryException e) {
            int line = problem.libraries().stream()
                    .filter(library -> library.coordinate().equals(e.coordinate()))
                    .findFirst()
                    .orElse(problem.libraries().get(0))
                    .line();
            throw new BrokenProblemException(
                    List.of(new ProblemError(problem.file(), line, "libraries: " + e.getMessage())));
        }
    }
}
