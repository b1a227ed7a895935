package grader.problem;

import grader.protocol.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a problem, which its author wrote: bounded, and following no links. */
final class SourceTree {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_FILES = 500;
    private static final long MAX_BYTES = 1L << 20;

    private final List<ProblemError> errors;

    /** What is wrong is added to {@code errors}. */
    SourceTree(List<ProblemError> errors) {
        this.errors = errors;
    }

    /** The Java files under a folder, by their paths in it, sorted; none where there is no such folder. */
    List<SourceFile> sources(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
            for (Path file :
                    files.filter(SourceTree::isSource).limit(MAX_FILES).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                sources.add(new SourceFile(path, text(file)));
            }
        } catch (IOException e) {
            error(folder, "can't be read: " + e.getMessage());
        }
        return sources;
    }

    /** Folders directly inside one, sorted by name. */
    List<Path> folders(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(SourceTree::isFolder).sorted().toList();
        } catch (IOException e) {
            error(folder, "can't be read: " + e.getMessage());
            return List.of();
        }
    }

    /** A file's text; empty where it can't be had, which is an error. */
    String text(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                error(file, "is missing");
                return "";
            }
            if (Files.size(file) > MAX_BYTES) {
                error(file, "is larger than " + MAX_BYTES + " bytes");
                return "";
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            error(file, "is not UTF-8");
        } catch (IOException e) {
            error(file, "can't be read: " + e.getMessage());
        }
        return "";
    }

    private void error(Path file, String message) {
        errors.add(new ProblemError(file, 0, message));
    }

    private static boolean isFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
