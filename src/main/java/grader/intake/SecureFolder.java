package grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** A folder reached by its descriptor, as Linux and macOS allow. */
record SecureFolder(SecureDirectoryStream<Path> stream) implements OpenFolder {

    @Override
    public List<Path> names(int most) throws IOException {
        return FolderReader.sortedNames(stream, most);
    }

    @Override
    public BasicFileAttributes attributes(Path name) throws IOException {
        return stream.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    @Override
    public InputStream open(Path name) throws IOException {
        return Channels.newInputStream(
                stream.newByteChannel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
    }

    @Override
    public OpenFolder enter(Path name) throws IOException {
        return new SecureFolder(stream.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
