package grader.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A folder held open. No method follows a link, and where the platform can, everything is reached from the open folder
 * itself: exchanging a folder for a link meanwhile leads nowhere.
 */
interface OpenFolder extends Closeable {

    /** The safest view that the platform has; {@code stream} is the folder's own. */
    static OpenFolder over(Path folder, DirectoryStream<Path> stream) {
        return stream instanceof SecureDirectoryStream<Path> secure
                ? new SecureFolder(secure)
                : new PlainFolder(folder);
    }

    /**
     * The names in it, sorted; of more than {@code most} some {@code most + 1}. Paths, since a text can't hold every name.
     */
    List<Path> names(int most) throws IOException;

    /** What the name stands for, a link for itself. */
    BasicFileAttributes attributes(Path name) throws IOException;

    /** A file's bytes. */
    InputStream open(Path name) throws IOException;

    /** A folder in it. */
    OpenFolder enter(Path name) throws IOException;
}
