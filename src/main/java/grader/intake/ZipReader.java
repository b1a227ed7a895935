package grader.intake;

import grader.intake.Gathering.Kind;
import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip by its central directory, the only place that tells links; every entry is unpacked, counted and checked. */
final class ZipReader {

    private final Gathering gathering;
    private final Unpacking unpacking;

    private ZipReader(Gathering gathering, Unpacking unpacking) {
        this.gathering = gathering;
        this.unpacking = unpacking;
    }

    static void read(byte[] archive, Gathering gathering, IntakeLimits limits)
            throws IOException, RejectedSubmissionException {
        refuseCrowds(archive, limits);
        ZipReader reader = new ZipReader(gathering, new Unpacking(limits, archive.length));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                reader.entry(zip, entry);
            }
        }
    }

    private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException, RejectedSubmissionException {
        Kind kind = kind(entry);
        Optional<EntryPath> path = gathering.admit(entry.getName(), kind);
        if (kind != Kind.FILE) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(entry, "is encrypted; pack it without a password");
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw refused(entry, "is packed by a method other than deflate; pack it again with a common tool");
        }
        CRC32 checksum = new CRC32();
        try (InputStream content = new CheckedInputStream(unpacking.counted(zip.getInputStream(entry)), checksum)) {
            long before = unpacking.unpacked();
            if (path.isPresent()) {
                gathering.source(path.get(), content);
            }
            content.transferTo(OutputStream.nullOutputStream());
            if (unpacking.unpacked() - before != entry.getSize() || checksum.getValue() != entry.getCrc()) {
                throw refused(entry, "is not what the archive says of it; pack it again");
            }
        }
    }

    private static Kind kind(ZipArchiveEntry entry) {
        int type = entry.getUnixMode() & UnixStat.FILE_TYPE_FLAG;
        if (type == UnixStat.LINK_FLAG) {
            return Kind.LINK;
        }
        if (entry.isDirectory()) {
            return Kind.FOLDER;
        }
        return type == 0 || type == UnixStat.FILE_FLAG ? Kind.FILE : Kind.SPECIAL;
    }

    /**
     * Counts entries before a library makes objects of them. What happens to look like one inside packed data makes the
     * count too high only where other archives lie inside, and such crowds are unwelcome too.
     */
    private static void refuseCrowds(byte[] archive, IntakeLimits limits) throws RejectedSubmissionException {
        int found = 0;
        for (int i = 0; i + 3 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                found++;
            }
        }
        if (found > limits.entries()) {
            throw new RejectedSubmissionException(
                    Code.TOO_MANY_FILES,
                    "",
                    "the archive holds more than " + limits.entries()
                            + " files; leave out libraries, build output and version control");
        }
    }

    private static RejectedSubmissionException refused(ZipArchiveEntry entry, String what) {
        return new RejectedSubmissionException(
                Code.ARCHIVE, entry.getName(), Shown.quoted(entry.getName()) + " " + what);
    }
}
