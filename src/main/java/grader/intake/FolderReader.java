package grader.intake;

import grader.intake.Gathering.Kind;
import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a folder. The depth of paths bounds the recursion, so folders that loop end too. */
final class FolderReader {

    private final Gathering gathering;
    private final IntakeLimits limits;

    private FolderReader(Gathering gathering, IntakeLimits limits) {
        this.gathering = gathering;
        this.limits = limits;
    }

    /** The folder's own name may be a link, none inside of it. */
    static void read(Path folder, Gathering gathering, IntakeLimits limits)
            throws IOException, RejectedSubmissionException {
        Path real = folder.toRealPath();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real);
                OpenFolder open = OpenFolder.over(real, stream)) {
            read(open, gathering, limits);
        }
    }

    /** For a folder that is open. */
    static void read(OpenFolder folder, Gathering gathering, IntakeLimits limits)
            throws IOException, RejectedSubmissionException {
        new FolderReader(gathering, limits).walk(folder, "");
    }

    private void walk(OpenFolder folder, String prefix) throws IOException, RejectedSubmissionException {
        for (Path name : folder.names(limits.entries())) {
            String path = prefix + FileName.text(name);
            try {
                entry(folder, name, path);
            } catch (AccessDeniedException e) {
                throw new RejectedSubmissionException(
                        Code.UNREADABLE, path, Shown.quoted(path) + " may not be read; let everyone read it");
            }
        }
    }

    private void entry(OpenFolder folder, Path name, String path) throws IOException, RejectedSubmissionException {
        Kind kind = kind(folder.attributes(name));
        Optional<EntryPath> wanted = gathering.admit(path, kind);
        if (wanted.isEmpty()) {
            return;
        }
        if (kind == Kind.FOLDER) {
            try (OpenFolder inner = folder.enter(name)) {
                walk(inner, path + "/");
            }
        } else {
            try (InputStream content = folder.open(name)) {
                gathering.source(wanted.get(), content);
            }
        }
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        if (attributes.isDirectory()) {
            return Kind.FOLDER;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.SPECIAL;
    }

    static List<Path> sortedNames(DirectoryStream<Path> stream, int most) throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            for (Path entry : stream) {
                names.add(entry.getFileName());
                if (names.size() > most) {
                    break;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }
}
