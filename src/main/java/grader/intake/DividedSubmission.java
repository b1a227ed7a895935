package grader.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A submission that was read once, and is divided among several problems by where its files lie.
 *
 * <p>Where none of the places is there and all sources lie in one folder, as in a zip of a folder, the places are looked
 * for inside of that.
 */
public final class DividedSubmission {

    private static final int NAMES_SHOWN = 5;

    private final String name;
    private final Gathering whole;
    private final IntakeLimits limits;
    private final EntryPath base;
    private final Map<String, EntryPath> places = new LinkedHashMap<>();

    /**
     * Divides it.
     *
     * @param name for display, escaped and cut
     * @param places as {@link Intake#divided}
     */
    DividedSubmission(String name, Gathering whole, IntakeLimits limits, List<String> places) {
        this.name = name;
        this.whole = whole;
        this.limits = limits;
        places.forEach(place -> this.places.put(place, path(place, limits)));
        this.base = base();
        this.places.replaceAll((place, path) -> base.then(path));
    }

    /** For display: the name of the file or folder that was read, escaped and cut. */
    public String name() {
        return name;
    }

    /** {@code sha256:} over the paths and bytes of the sources that lie in a part: the same however it was packed. */
    public String digest() {
        List<RawSource> inParts = whole.raw().stream()
                .filter(source -> source.path().isInAny(places.values()))
                .flatMap(source -> source.in(base).stream())
                .toList();
        return SourceDigest.ofRaw(inParts);
    }

    /** What lies in one of the places that it was divided by. */
    public SubmissionPart part(String place) {
        EntryPath path = places.get(place);
        if (path == null) {
            throw new IllegalArgumentException("not divided by " + place);
        }
        Gathering part = whole.in(path);
        return new SubmissionPart(Shown.plain(name + "/" + place), part, limits, place, part.isEmpty() ? holds() : "");
    }

    /** What lies in no part, sorted by path; the first {@value Submission#LISTED} of it. */
    public List<IgnoredFile> outside() {
        return whole.outside(places.values()).listedIgnored();
    }

    /** How much lies in no part; an ignored folder counts once. */
    public int outsideCount() {
        return whole.outside(places.values()).ignoredCount();
    }

    private static EntryPath path(String place, IntakeLimits limits) {
        try {
            return EntryPath.of(place, limits);
        } catch (RejectedSubmissionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private EntryPath base() {
        List<EntryPath> sources = whole.raw().stream().map(RawSource::path).toList();
        EntryPath root = new EntryPath(List.of());
        EntryPath folder = root;
        while (!sources.isEmpty()) {
            EntryPath here = folder;
            if (sources.stream().anyMatch(source -> isInPartBelow(here, source))) {
                return here;
            }
            int depth = here.segments().size();
            Set<String> inside = sources.stream()
                    .map(source ->
                            source.folder().size() > depth ? source.segments().get(depth) : "")
                    .collect(Collectors.toSet());
            String only = inside.iterator().next();
            if (inside.size() > 1 || only.isEmpty()) {
                return root;
            }
            folder = here.then(new EntryPath(List.of(only)));
        }
        return root;
    }

    private boolean isInPartBelow(EntryPath folder, EntryPath path) {
        return places.values().stream()
                .anyMatch(place -> path.in(folder.then(place)).isPresent());
    }

    /** What it has at its top, for who put a part elsewhere. */
    private String holds() {
        Set<String> names = new TreeSet<>();
        int depth = base.segments().size();
        for (EntryPath path : whole.paths()) {
            if (path.segments().size() > depth && path.in(base).isPresent()) {
                names.add(path.segments().get(depth) + (path.segments().size() > depth + 1 ? "/" : ""));
            }
        }
        List<String> shown = new ArrayList<>();
        names.stream().limit(NAMES_SHOWN).forEach(each -> shown.add(Shown.quoted(each)));
        if (names.size() > NAMES_SHOWN) {
            shown.add("…");
        }
        return String.join(", ", shown);
    }
}
