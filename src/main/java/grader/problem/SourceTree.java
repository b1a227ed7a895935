package grader.problem;

import grader.protocol.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a problem, which its author wrote: bounded, and following no links. */
final class SourceTree {

    /** What to make of files that are no sources. */
    enum Others {
        IGNORED,
        REFUSED
    }

    private static final int MAX_DEPTH = 16;
    private static final int MAX_FILES = 500;
    private static final int MAX_BYTES = 1 << 20;

    private final List<ProblemError> errors;

    /** What is wrong is added to {@code errors}. */
    SourceTree(List<ProblemError> errors) {
        this.errors = errors;
    }

    /** The Java files under a folder, by their paths in it, sorted; none where there is no such folder. */
    List<SourceFile> sources(Path folder, Others others) {
        List<Path> files = new ArrayList<>();
        if (isFolder(folder)) {
            collect(folder, others, MAX_DEPTH, files);
        }
        if (files.size() > MAX_FILES) {
            error(folder, "has more than " + MAX_FILES + " files");
            return List.of();
        }
        return files.stream()
                .map(file -> new SourceFile(folder.relativize(file).toString().replace('\\', '/'), text(file)))
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }

    private void collect(Path folder, Others others, int depth, List<Path> files) {
        for (Path entry : entries(folder)) {
            if (files.size() > MAX_FILES) {
                return;
            }
            if (isFolder(entry)) {
                if (depth == 1) {
                    error(entry, "lies more than " + MAX_DEPTH + " folders deep");
                } else {
                    collect(entry, others, depth - 1, files);
                }
            } else if (!isFile(entry)) {
                error(entry, "is a link or no regular file; put the file itself there");
            } else if (entry.toString().endsWith(".java")) {
                files.add(entry);
            } else if (others == Others.REFUSED) {
                error(entry, "is no .java file; a suite keeps its data in code");
            }
        }
    }

    /** Folders directly inside one, sorted by name; whatever else lies there is an error. */
    List<Path> folders(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (isFolder(entry)) {
                folders.add(entry);
            } else {
                error(entry, "is no folder; each solution has a folder of its own");
            }
        }
        return folders;
    }

    /** A file's text; empty where it can't be had, which is an error. */
    String text(Path file) {
        return text(file, MAX_BYTES);
    }

    /**
     * A file's text; empty where it can't be had, which is an error.
     *
     * @param most bytes
     */
    String text(Path file, int most) {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFile(file)) {
                error(file, "is a link or no regular file; put the file itself there");
                return "";
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes = in.readNBytes(most + 1);
            }
            if (bytes.length > most) {
                error(file, "is larger than " + (most >> 10) + " KiB");
                return "";
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            error(file, "is not UTF-8; save it as UTF-8");
        } catch (NoSuchFileException e) {
            error(file, "is missing");
        } catch (IOException e) {
            error(file, "can't be read: " + e.getMessage());
        }
        return "";
    }

    /** Sorted, without hidden ones, which editors and systems leave behind. */
    private List<Path> entries(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(entry -> !ProblemBank.name(entry).startsWith("."))
                    .limit(MAX_FILES + 1L)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            error(folder, "can't be read: " + e.getMessage());
            return List.of();
        }
    }

    private void error(Path file, String message) {
        errors.add(new ProblemError(file, 0, message));
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
