package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes out of a submission, entry by entry, whether a folder or an archive gives it: one set of bounds and one
 * notion of what is wanted, so that packing changes nothing.
 */
final class Gathering {

    /** What an entry is, as the folder or the archive's own records say. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        SPECIAL
    }

    /** A source and its text. */
    record Source(EntryPath path, String text) {}

    /** Never packages: what tools leave behind. Folders that may be packages, as {@code target}, are judged later. */
    private static final Set<String> TOOL_FOLDERS = Set.of("__MACOSX", "node_modules");

    private final IntakeLimits limits;
    private final Set<String> seen = new HashSet<>();
    private final List<RawSource> sources = new ArrayList<>();
    private final SortedMap<String, String> ignored = new TreeMap<>();
    private int entries;
    private long sourceBytes;

    Gathering(IntakeLimits limits) {
        this.limits = limits;
    }

    /**
     * Takes note of an entry.
     *
     * @return the path of a source to give to {@link #source}, or of a folder to look into; empty where neither is
     */
    Optional<EntryPath> admit(String rawName, Kind kind) throws RejectedSubmissionException {
        if (++entries > limits.entries()) {
            throw tooMany("", limits.entries(), "files and folders");
        }
        EntryPath path = EntryPath.of(rawName, limits);
        if (path.isRoot()) {
            return Optional.empty();
        }
        if (isSkipped(path, kind)) {
            return Optional.empty();
        }
        String shown = Shown.quoted(path.text());
        if (kind == Kind.LINK) {
            throw new RejectedSubmissionException(
                    Code.LINK, path.text(), shown + " is a link; put what it leads to in its place");
        }
        if (kind == Kind.SPECIAL) {
            throw new RejectedSubmissionException(
                    Code.SPECIAL_FILE, path.text(), shown + " is neither a file nor a folder; remove it");
        }
        if (kind == Kind.FOLDER) {
            return Optional.of(path);
        }
        if (path.name().startsWith(".")) {
            ignore(path.text(), "hidden file");
            return Optional.empty();
        }
        Optional<String> hook = Hooks.reasonFor(path);
        if (hook.isPresent()) {
            throw new RejectedSubmissionException(Code.HOOK, path.text(), shown + " " + hook.get() + "; leave it out");
        }
        if (!path.name().endsWith(".java")) {
            ignore(path.text(), "not a .java file");
            return Optional.empty();
        }
        if (!seen.add(path.text())) {
            throw new RejectedSubmissionException(
                    Code.DUPLICATE, path.text(), shown + " is there twice; keep one of the two");
        }
        return Optional.of(path);
    }

    /** Reads a source, no further than the limits allow. The stream stays open. */
    void source(EntryPath path, InputStream content) throws IOException, RejectedSubmissionException {
        if (sources.size() == limits.sources()) {
            throw tooMany(path.text(), limits.sources(), "sources");
        }
        byte[] bytes = content.readNBytes(limits.sourceBytes() + 1);
        if (bytes.length > limits.sourceBytes()) {
            throw new RejectedSubmissionException(
                    Code.TOO_LARGE,
                    path.text(),
                    Shown.quoted(path.text()) + " has more than " + bytes(limits.sourceBytes()) + "; split it");
        }
        sourceBytes += bytes.length;
        if (sourceBytes > limits.allSourceBytes()) {
            throw new RejectedSubmissionException(
                    Code.TOO_LARGE,
                    path.text(),
                    "the sources have more than " + bytes(limits.allSourceBytes())
                            + " together; leave out what is not needed");
        }
        sources.add(new RawSource(path, bytes));
    }

    void ignore(String path, String reason) {
        ignored.putIfAbsent(path, reason);
    }

    /** All of them, decoded. */
    List<Source> sources() throws RejectedSubmissionException {
        List<Source> decoded = new ArrayList<>();
        for (RawSource source : sources) {
            decoded.add(new Source(source.path(), source.text()));
        }
        return decoded;
    }

    List<RawSource> raw() {
        return List.copyOf(sources);
    }

    /** Whether nothing was there, wanted or not. */
    boolean isEmpty() {
        return sources.isEmpty() && ignored.isEmpty();
    }

    /** Where something lies, wanted or not. */
    List<EntryPath> paths() {
        List<EntryPath> paths = new ArrayList<>();
        sources.forEach(source -> paths.add(source.path()));
        ignored.keySet().forEach(path -> paths.add(EntryPath.ofText(path)));
        return paths;
    }

    /** What lies in one place, with paths from there on. */
    Gathering in(EntryPath place) {
        Gathering part = new Gathering(limits);
        sources.forEach(source -> source.in(place).ifPresent(part.sources::add));
        ignored.forEach((path, reason) -> EntryPath.ofText(path)
                .in(place)
                .ifPresent(inside -> part.ignore(inside.text() + (path.endsWith("/") ? "/" : ""), reason)));
        return part;
    }

    /** What lies in none of the places, all of it ignored. */
    Gathering outside(Collection<EntryPath> places) {
        Gathering rest = new Gathering(limits);
        ignored.forEach((path, reason) -> {
            if (!EntryPath.ofText(path).isInAny(places)) {
                rest.ignore(path, reason);
            }
        });
        for (RawSource source : sources) {
            if (!source.path().isInAny(places)) {
                rest.ignore(source.path().text(), "outside of every part");
            }
        }
        return rest;
    }

    List<IgnoredFile> listedIgnored() {
        return ignored.entrySet().stream()
                .limit(Submission.LISTED)
                .map(entry -> new IgnoredFile(Shown.plain(entry.getKey()), entry.getValue()))
                .toList();
    }

    int ignoredCount() {
        return ignored.size();
    }

    /** A size for people. */
    static String bytes(long size) {
        if (size >= 1 << 20 && size % (1 << 20) == 0) {
            return (size >> 20) + " MiB";
        }
        if (size >= 1 << 10 && size % (1 << 10) == 0) {
            return (size >> 10) + " KiB";
        }
        return String.format(Locale.ROOT, "%d bytes", size);
    }

    private boolean isSkipped(EntryPath path, Kind kind) {
        int folders = path.segments().size() - (kind == Kind.FOLDER ? 0 : 1);
        for (int i = 0; i < folders; i++) {
            String segment = path.segments().get(i);
            if (segment.startsWith(".") || TOOL_FOLDERS.contains(segment)) {
                ignore(String.join("/", path.segments().subList(0, i + 1)) + "/", "a tool's folder");
                return true;
            }
        }
        return false;
    }

    private static RejectedSubmissionException tooMany(String file, int limit, String what) {
        return new RejectedSubmissionException(
                Code.TOO_MANY_FILES,
                file,
                "more than " + limit + " " + what + "; leave out libraries, build output and version control");
    }
}
