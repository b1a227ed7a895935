package grader.intake;

import grader.intake.Gathering.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar.gz as a stream. The count sits below the tar, where long headers and whatever is skipped go through too. */
final class TarGzReader {

    private static final int BUFFER = 1 << 13;

    private TarGzReader() {}

    static void read(byte[] archive, Gathering gathering, IntakeLimits limits)
            throws IOException, RejectedSubmissionException {
        Unpacking unpacking = new Unpacking(limits, archive.length);
        InputStream unpacked = unpacking.counted(new GZIPInputStream(new ByteArrayInputStream(archive), BUFFER));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(unpacked, "UTF-8")) {
            unpacking.headersFollow();
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                unpacking.headersAreRead();
                if (!entry.isCheckSumOK()) {
                    throw new IOException("wrong checksum of a header");
                }
                Kind kind = kind(entry);
                Optional<EntryPath> path = gathering.admit(entry.getName(), kind);
                if (kind == Kind.FILE && path.isPresent()) {
                    gathering.source(path.get(), tar);
                }
                tar.transferTo(OutputStream.nullOutputStream());
                unpacking.headersFollow();
            }
        }
    }

    private static Kind kind(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Kind.LINK;
        }
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        }
        boolean special = entry.isFIFO()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                // Holes cost nothing in the archive and everything outside of it.
                || entry.isSparse();
        return special || !entry.isFile() ? Kind.SPECIAL : Kind.FILE;
    }
}
