package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;

/** An archive of either kind, told apart by its first bytes. */
final class ArchiveReader {

    private ArchiveReader() {}

    /** The bytes are all there, so whatever goes wrong in reading them is the archive's fault. */
    static void read(byte[] archive, Gathering gathering, IntakeLimits limits) throws RejectedSubmissionException {
        boolean zip = isZip(archive);
        if (!zip && !isGzip(archive)) {
            throw new RejectedSubmissionException(
                    Code.FORMAT, "", "not a .java file, folder, zip or tar.gz; pack the sources as one of these");
        }
        try {
            if (zip) {
                ZipReader.read(archive, gathering, limits);
            } else {
                TarGzReader.read(archive, gathering, limits);
            }
        } catch (Unpacking.Refusal e) {
            throw e.rejection();
        } catch (IOException | RuntimeException e) {
            // The library meets wicked bytes with all sorts of exceptions; their texts tell a candidate nothing.
            throw damaged(zip ? "zip" : "tar.gz", e);
        }
    }

    private static RejectedSubmissionException damaged(String kind, Exception cause) {
        RejectedSubmissionException rejection = new RejectedSubmissionException(
                Code.ARCHIVE, "", "the archive is damaged or not a real " + kind + "; pack it again");
        rejection.initCause(cause);
        return rejection;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }
}
