package grader.pipeline.batch;

import grader.problem.Problem;
import grader.report.BatchSummary.Ignored;
import grader.report.FileTrouble;
import grader.report.SafeText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which submissions a batch has.
 *
 * <p>A path that was named is one submission, unless it is a folder: then each thing in it is one. With whole folders,
 * every path that was named is one submission. Nothing is guessed from what a folder holds, since candidates choose
 * that; a folder that can only be one submission is refused with the way out.
 */
public final class Submissions {

    private static final int MOST = 100_000;
    private static final int LONGEST_PATH = 400;
    /** What systems put into every folder. */
    private static final Set<String> OF_THE_SYSTEM = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");
    /** What lies beside sources at the top of a project, and hardly among submissions. */
    private static final Set<String> OF_A_PROJECT =
            Set.of("src", "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "target", "build", "out");

    private final Set<String> starterFiles = new HashSet<>();
    private final Results results;
    private final ReportNames names = new ReportNames();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private Submissions(Problem problem, Results results) {
        this.results = results;
        problem.starter()
                .forEach(file ->
                        starterFiles.add(file.path().substring(file.path().lastIndexOf('/') + 1)));
    }

    /**
     * What was found.
     *
     * @param entries at least one, in the order of the paths and sorted inside of each folder
     * @param ignored what is no submission
     */
    public record Found(List<Entry> entries, List<Ignored> ignored) {
        public Found {
            entries = List.copyOf(entries);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * Looks for them, without opening any.
     *
     * @param out where the batch writes, which is no submission
     * @throws UnusableBatchException if a path leads nowhere, nothing is found, or reports would lie among submissions
     */
    public static Found in(List<Path> paths, boolean wholeFolders, Problem problem, Path out)
            throws UnusableBatchException {
        Submissions found = new Submissions(problem, new Results(out));
        for (Path path : paths) {
            found.named(path, wholeFolders);
        }
        if (found.entries.isEmpty()) {
            throw new UnusableBatchException("no submissions in " + shown(paths.get(0))
                    + (paths.size() > 1 ? " and the other paths" : "") + ": " + found.instead());
        }
        return new Found(found.entries, found.ignored);
    }

    private String instead() {
        return ignored.stream()
                        .findFirst()
                        .map(first -> "nothing but '" + first.path() + "' (" + first.reason() + ")")
                        .orElse("empty")
                + (ignored.size() > 1 ? " and " + (ignored.size() - 1) + " more that are none" : "");
    }

    private void named(Path path, boolean wholeFolders) throws UnusableBatchException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableBatchException(
                    "no such submission: " + shown(path) + "; name files, or folders of submissions");
        }
        if (wholeFolders || !Files.isDirectory(path)) {
            add(path);
            return;
        }
        if (results.are(path)) {
            throw new UnusableBatchException("--out is the folder of submissions " + shown(path)
                    + ", where reports would be taken for submissions; name another folder, as "
                    + shown(path.resolve("out")));
        }
        List<Path> inside = inside(path);
        refuseOneSubmission(path, inside);
        for (Path each : inside) {
            if (isHidden(name(each))) {
                ignored.add(Ignored.of(each.toString(), "hidden, or the system's"));
            } else {
                add(each);
            }
        }
    }

    private void add(Path path) throws UnusableBatchException {
        Optional<String> reason = results.reasonAgainst(path);
        if (reason.isPresent()) {
            ignored.add(Ignored.of(path.toString(), reason.orElseThrow()));
            return;
        }
        Path place = Results.place(path);
        if (!seen.add(place)) {
            ignored.add(Ignored.of(path.toString(), "named twice"));
            return;
        }
        if (entries.size() == MOST) {
            throw new UnusableBatchException("more than " + MOST + " submissions; grade them in several batches");
        }
        entries.add(new Entry(names.nameFor(name(place), path.normalize().toString()), path, kind(path)));
    }

    private static List<Path> inside(Path folder) throws UnusableBatchException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path each : stream) {
                inside.add(each);
                if (inside.size() > MOST) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw unreadable(folder, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw unreadable(folder, FileTrouble.reason(e));
        }
        inside.sort(Comparator.comparing(Submissions::name));
        return inside;
    }

    private static UnusableBatchException unreadable(Path folder, String reason) {
        return new UnusableBatchException(
                "can't read the folder " + shown(folder) + ": " + SafeText.line(reason, LONGEST_PATH));
    }

    /** The mistake of naming {@code handins/*}, which would make a candidate of every source. */
    private void refuseOneSubmission(Path folder, List<Path> inside) throws UnusableBatchException {
        List<String> visible = inside.stream()
                .map(Submissions::name)
                .filter(name -> !isHidden(name))
                .toList();
        boolean project = visible.stream().allMatch(name -> name.endsWith(".java") || OF_A_PROJECT.contains(name));
        if (project && visible.stream().anyMatch(name -> name.equals("src") || starterFiles.contains(name))) {
            throw new UnusableBatchException(shown(folder) + " is one submission, not a folder of them: there is "
                    + SafeText.line(String.join(", ", visible), 80)
                    + " in it; name the folder that it lies in, or add --whole-folders where each path is one");
        }
    }

    private static Entry.Kind kind(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return Entry.Kind.LINK;
            }
            return attributes.isOther() ? Entry.Kind.SPECIAL : Entry.Kind.SUBMISSION;
        } catch (IOException e) {
            // Intake meets the same, and says what it is.
            return Entry.Kind.SUBMISSION;
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || OF_THE_SYSTEM.contains(name);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String shown(Path path) {
        return "'" + SafeText.line(path.toString(), LONGEST_PATH) + "'";
    }
}
