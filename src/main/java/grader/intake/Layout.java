package grader.intake;

import grader.intake.Gathering.Source;
import grader.intake.RejectedSubmissionException.Code;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Gives every source the path that its package asks for, wherever it lay.
 *
 * <p>A file's <em>root</em> is its folder without its package's folders. All roots become one, so a single file, a flat
 * folder, {@code src}, a Maven layout and any of them inside a folder of an archive are the same submission. Judging
 * roots rather than paths also leaves a package named {@code target} alone.
 */
final class Layout {

    private static final List<String> MAIN = List.of("src", "main", "java");
    private static final List<String> TESTS = List.of("src", "test");
    private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "out");

    private final Gathering gathering;
    private final IntakeLimits limits;
    private final ReservedNames reserved;
    private final Map<String, String> taken = new HashMap<>();

    private Layout(Gathering gathering, IntakeLimits limits, ReservedNames reserved) {
        this.gathering = gathering;
        this.limits = limits;
        this.reserved = reserved;
    }

    /** A source, its declared package, and where that package starts. */
    private record Rooted(Source source, List<String> declared, List<String> root) {
        static Rooted of(Source source) {
            List<String> declared = PackageDeclaration.of(source.text());
            List<String> folder = source.path().folder();
            int split = folder.size() - declared.size();
            boolean fits = split >= 0 && folder.subList(split, folder.size()).equals(declared);
            return new Rooted(source, declared, fits ? folder.subList(0, split) : folder);
        }

        boolean isUnder(List<String> folders) {
            return Collections.indexOfSubList(root, folders) >= 0;
        }
    }

    /** Sorted by path; what is not the candidate's main code is noted as ignored. */
    static List<SourceFile> place(Gathering gathering, IntakeLimits limits, ReservedNames reserved)
            throws RejectedSubmissionException {
        List<SourceFile> placed = new ArrayList<>();
        Layout layout = new Layout(gathering, limits, reserved);
        for (Rooted source : layout.wanted(gathering.sources())) {
            placed.add(layout.place(source));
        }
        placed.sort(Comparator.comparing(SourceFile::path));
        return placed;
    }

    /** Whether what lies there, and declares no package, is a test or build output. */
    static boolean isLeftOut(List<String> folder) {
        return Collections.indexOfSubList(folder, TESTS) >= 0 || !Collections.disjoint(folder, BUILD_OUTPUT);
    }

    private List<Rooted> wanted(List<Source> sources) {
        List<Rooted> all = sources.stream().map(Rooted::of).toList();
        boolean hasMain = all.stream().anyMatch(source -> source.isUnder(MAIN));
        List<Rooted> wanted = new ArrayList<>();
        for (Rooted source : all) {
            String path = source.source().path().text();
            if (source.isUnder(TESTS)) {
                gathering.ignore(path, "a test of the submission's own");
            } else if (!Collections.disjoint(source.root(), BUILD_OUTPUT)) {
                gathering.ignore(path, "build output");
            } else if (hasMain && !source.isUnder(MAIN)) {
                gathering.ignore(path, "outside of src/main/java");
            } else {
                wanted.add(source);
            }
        }
        return wanted;
    }

    private SourceFile place(Rooted source) throws RejectedSubmissionException {
        String original = source.source().path().text();
        String file = source.source().path().name();
        String simpleName = file.substring(0, file.length() - ".java".length());
        checkFileName(original, file, simpleName);
        String packagePrefix = source.declared().isEmpty() ? "" : String.join(".", source.declared()) + ".";
        Optional<String> reason = reserved.reasonFor(packagePrefix + simpleName);
        if (reason.isPresent()) {
            throw new RejectedSubmissionException(
                    Code.RESERVED_NAME,
                    original,
                    Shown.quoted(original) + " would be class " + Shown.quoted(packagePrefix + simpleName) + ", but "
                            + reason.get() + "; rename it");
        }
        String path =
                EntryPath.of(packagePrefix.replace('.', '/') + file, limits).text();
        String other = taken.putIfAbsent(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), original);
        if (other != null) {
            throw new RejectedSubmissionException(
                    Code.DUPLICATE,
                    original,
                    Shown.quoted(original) + " and " + Shown.quoted(other)
                            + " are the same file of the same package, or differ in case only; keep one of the two");
        }
        return new SourceFile(path, source.source().text());
    }

    private static void checkFileName(String original, String file, String simpleName)
            throws RejectedSubmissionException {
        if (simpleName.equals("module-info")) {
            throw new RejectedSubmissionException(
                    Code.MODULE, original, Shown.quoted(original) + ": submissions are no modules; leave it out");
        }
        if (FileName.isUndecoded(simpleName)) {
            throw new RejectedSubmissionException(
                    Code.PATH,
                    original,
                    Shown.quoted(original) + " has a name that is not UTF-8; rename it to the class that it declares");
        }
        if (!simpleName.equals("package-info") && !SourceVersion.isIdentifier(simpleName)) {
            throw new RejectedSubmissionException(
                    Code.PATH,
                    original,
                    Shown.quoted(file) + " is not named after a Java class; rename it to the class that it declares");
        }
    }
}
