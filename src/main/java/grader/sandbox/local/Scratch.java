package grader.sandbox.local;

import grader.cache.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders that a child may write to, named after the grader that made them so that the next one can sweep. */
final class Scratch {

    private final Path home;

    /** Removes what graders that are no longer alive left under {@code home}. */
    Scratch(Path home) {
        this.home = home;
        try {
            Files.createDirectories(home);
            sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path make() {
        try {
            return Files.createTempDirectory(home, ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep() throws IOException {
        try (Stream<Path> left = Files.list(home)) {
            left.filter(Scratch::isOrphan).forEach(Scratch::remove);
        }
    }

    private static boolean isOrphan(Path folder) {
        String name = folder.getFileName().toString();
        int dash = name.indexOf('-');
        if (dash < 1 || !name.substring(0, dash).chars().allMatch(Character::isDigit)) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(name.substring(0, dash))).isEmpty();
    }
}
