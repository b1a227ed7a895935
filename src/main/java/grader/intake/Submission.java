package grader.intake;

import grader.protocol.SourceFile;
import java.util.Comparator;
import java.util.List;

/**
 * What a candidate handed in, all in memory.
 *
 * @param name for display: the name of the file or folder that was read, escaped and cut
 * @param sources at least one, sorted by path, no two paths alike even without case; a path is the declared package's
 *     folders and the file's name, wherever the file lay
 * @param digest {@code sha256:} and 64 hexadecimal digits over the paths and texts of the sources, and nothing else:
 *     the same however the submission was packed
 * @param ignored what was left out, sorted by path; the first {@value #LISTED} of it
 * @param ignoredCount how many were left out in all; an ignored folder counts once
 */
public record Submission(
        String name, List<SourceFile> sources, String digest, List<IgnoredFile> ignored, int ignoredCount) {

    static final int LISTED = 50;

    public Submission {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a submission has sources");
        }
        if (!isSorted(sources)) {
            throw new IllegalArgumentException("sources are sorted by path");
        }
        if (!digest.matches("sha256:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a digest: " + digest);
        }
        if (ignored.size() > Math.min(LISTED, ignoredCount)) {
            throw new IllegalArgumentException("more ignored files listed than counted");
        }
    }

    private static boolean isSorted(List<SourceFile> sources) {
        Comparator<SourceFile> byPath = Comparator.comparing(SourceFile::path);
        for (int i = 1; i < sources.size(); i++) {
            if (byPath.compare(sources.get(i - 1), sources.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
