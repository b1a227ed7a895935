package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path of something inside a submission: relative, in NFC, without empty, {@code .} and {@code ..} segments.
 *
 * <p>Nothing is ever written to disk by such a path. Names that lead elsewhere are refused all the same, wanted file or
 * not: nobody packs them by accident, and some later reader might follow them.
 */
record EntryPath(List<String> segments) {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    EntryPath {
        segments = List.copyOf(segments);
    }

    /**
     * @param raw as the folder or archive has it, with {@code /} between segments
     * @throws RejectedSubmissionException where the name is wicked or beyond a limit
     */
    static EntryPath of(String raw, IntakeLimits limits) throws RejectedSubmissionException {
        if (raw.length() > limits.pathLength()) {
            throw refused(raw, "is a path of more than " + limits.pathLength() + " characters; shorten it");
        }
        if (raw.codePoints().anyMatch(Shown::misleads)) {
            throw refused(raw, "has invisible or control characters in its name; rename it");
        }
        if (raw.indexOf('\\') >= 0) {
            throw refused(raw, "has a backslash in its name; separate folders with '/'");
        }
        if (raw.startsWith("/") || DRIVE.matcher(raw).matches()) {
            throw refused(raw, "is an absolute path; pack relative ones");
        }
        List<String> segments = new ArrayList<>();
        for (String segment : Normalizer.normalize(raw, Normalizer.Form.NFC).split("/", -1)) {
            if (segment.equals("..")) {
                throw refused(raw, "leads out of the submission; pack paths without '..'");
            }
            if (segment.length() > limits.segmentLength()) {
                throw refused(raw, "has a name of more than " + limits.segmentLength() + " characters; shorten it");
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.size() > limits.depth()) {
            throw refused(raw, "lies more than " + limits.depth() + " folders deep; flatten it");
        }
        return new EntryPath(segments);
    }

    /** From the text of one, which may end with a slash. */
    static EntryPath ofText(String text) {
        return new EntryPath(List.of(text.split("/")));
    }

    /** The path of something in this folder. */
    EntryPath then(EntryPath inside) {
        return new EntryPath(
                Stream.concat(segments.stream(), inside.segments.stream()).toList());
    }

    /** The path from a folder on, or the name of a file that is itself the place; empty where it lies elsewhere. */
    Optional<EntryPath> in(EntryPath place) {
        int depth = place.segments.size();
        if (depth > segments.size() || !segments.subList(0, depth).equals(place.segments)) {
            return Optional.empty();
        }
        return Optional.of(
                new EntryPath(segments.subList(depth == segments.size() ? depth - 1 : depth, segments.size())));
    }

    boolean isInAny(Collection<EntryPath> places) {
        return places.stream().anyMatch(place -> in(place).isPresent());
    }

    /** Whether it is the submission itself, as {@code ./} in a tar. */
    boolean isRoot() {
        return segments.isEmpty();
    }

    /** The last segment. */
    String name() {
        return segments.get(segments.size() - 1);
    }

    /** All segments but the last. */
    List<String> folder() {
        return segments.subList(0, segments.size() - 1);
    }

    /** With {@code /} between segments. */
    String text() {
        return String.join("/", segments);
    }

    private static RejectedSubmissionException refused(String raw, String what) {
        return new RejectedSubmissionException(Code.PATH, raw, Shown.quoted(raw) + " " + what);
    }
}
