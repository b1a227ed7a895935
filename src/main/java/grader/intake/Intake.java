package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import grader.protocol.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads what a candidate handed in: a {@code .java} file, a folder, a zip or a tar.gz.
 *
 * <p>Nothing is written to disk, nothing inside is ever followed, and all of it is bounded by {@link IntakeLimits}. An
 * archive is known by its first bytes, whatever its name. The path itself may be a link to a folder or an archive, since
 * the interviewer chose it, but not to a source: such a link is how a candidate has another file read out.
 */
public final class Intake {

    private Intake() {}

    /** With {@link IntakeLimits#DEFAULT} and no suite. */
    public static Submission read(Path source) throws UnusableSourceException, RejectedSubmissionException {
        return read(source, IntakeLimits.DEFAULT, ReservedNames.GENERAL);
    }

    /**
     * Reads a submission whole, or not at all.
     *
     * @param limits what is too much
     * @param reserved names of classes that a submission may not bring
     * @throws UnusableSourceException where nothing readable is there
     * @throws RejectedSubmissionException where the candidate has to mend something
     */
    public static Submission read(Path source, IntakeLimits limits, ReservedNames reserved)
            throws UnusableSourceException, RejectedSubmissionException {
        return submission(shownName(source), gathered(source, limits), limits, reserved);
    }

    /**
     * Reads a submission of several problems once, to be divided among them.
     *
     * @param limits what is too much, for all parts together
     * @param places of the parts: relative paths in the submission, none inside another
     * @throws UnusableSourceException where nothing readable is there
     * @throws RejectedSubmissionException where the candidate has to mend something that is no single part's
     * @throws IllegalArgumentException if a place is no such path
     */
    public static DividedSubmission divided(Path source, IntakeLimits limits, List<String> places)
            throws UnusableSourceException, RejectedSubmissionException {
        return new DividedSubmission(shownName(source), gathered(source, limits), limits, places);
    }

    /** Of what was gathered. */
    static Submission submission(String name, Gathering gathering, IntakeLimits limits, ReservedNames reserved)
            throws RejectedSubmissionException {
        List<SourceFile> sources = Layout.place(gathering, limits, reserved);
        List<IgnoredFile> ignored = gathering.listedIgnored();
        if (sources.isEmpty()) {
            throw new RejectedSubmissionException(Code.NO_SOURCES, "", nothingIn(ignored));
        }
        return new Submission(name, sources, SourceDigest.of(sources), ignored, gathering.ignoredCount());
    }

    /** A submission's name as it may be shown, escaped and cut. */
    private static String shownName(Path source) {
        return Shown.plain(name(source));
    }

    private static Gathering gathered(Path source, IntakeLimits limits)
            throws UnusableSourceException, RejectedSubmissionException {
        Gathering gathering = new Gathering(limits);
        try {
            gather(source, name(source), gathering, limits);
        } catch (IOException e) {
            throw new UnusableSourceException(Shown.quoted(source.toString()) + " can't be read: " + reason(e), e);
        }
        return gathering;
    }

    private static void gather(Path source, String name, Gathering gathering, IntakeLimits limits)
            throws IOException, UnusableSourceException, RejectedSubmissionException {
        BasicFileAttributes attributes = Files.readAttributes(source, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            FolderReader.read(source, gathering, limits);
        } else if (!attributes.isRegularFile()) {
            throw new UnusableSourceException(
                    Shown.quoted(source.toString()) + " is neither a file nor a folder", null);
        } else if (name.endsWith(".java")) {
            single(source, name, gathering);
        } else {
            ArchiveReader.read(archive(source, limits), gathering, limits);
        }
    }

    private static void single(Path source, String name, Gathering gathering)
            throws IOException, RejectedSubmissionException {
        Gathering.Kind kind = Files.isSymbolicLink(source) ? Gathering.Kind.LINK : Gathering.Kind.FILE;
        var path = gathering.admit(name, kind);
        if (path.isPresent()) {
            try (InputStream content = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
                gathering.source(path.get(), content);
            }
        }
    }

    private static byte[] archive(Path source, IntakeLimits limits) throws IOException, RejectedSubmissionException {
        try (InputStream content = Files.newInputStream(source)) {
            byte[] bytes = content.readNBytes(limits.archiveBytes() + 1);
            if (bytes.length > limits.archiveBytes()) {
                throw new RejectedSubmissionException(
                        Code.TOO_LARGE,
                        "",
                        "the archive has more than " + Gathering.bytes(limits.archiveBytes())
                                + "; leave out libraries, build output and version control");
            }
            return bytes;
        }
    }

    private static String name(Path source) {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return name == null ? source.toString() : FileName.text(name);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Shown.plain(String.valueOf(e.getMessage()));
    }

    private static String nothingIn(List<IgnoredFile> ignored) {
        String found = ignored.stream()
                .limit(3)
                .map(file -> "'" + file.path() + "' (" + file.reason() + ")")
                .collect(Collectors.joining(", "));
        return "no .java file to grade" + (found.isEmpty() ? "; it is empty" : "; found only " + found)
                + (ignored.size() > 3 ? ", …" : "");
    }
}
