package grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** A folder reached by its path, where the platform has no {@code openat}, as Windows. */
record PlainFolder(Path folder) implements OpenFolder {

    @Override
    public List<Path> names(int most) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            return FolderReader.sortedNames(stream, most);
        }
    }

    @Override
    public BasicFileAttributes attributes(Path name) throws IOException {
        return Files.readAttributes(folder.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream open(Path name) throws IOException {
        return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public OpenFolder enter(Path name) throws IOException {
        if (!attributes(name).isDirectory()) {
            throw new NotDirectoryException(folder.resolve(name).toString());
        }
        return new PlainFolder(folder.resolve(name));
    }

    @Override
    public void close() {
        // it holds nothing open
    }
}
