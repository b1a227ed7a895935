package grader.sandbox;

import grader.cache.InUse;
import grader.cache.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of removing linked runtimes.
 *
 * @param removed how many were
 * @param bytes what they took
 * @param used how many are left because a process uses them
 */
public record RemovedRuntimes(int removed, long bytes, int used) {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{20}");

    /** Removes all in a folder but those kept and those in use. */
    static RemovedRuntimes removeOthers(Path folder, Path kept) throws IOException {
        List<Long> sizes = new ArrayList<>();
        List<Path> used = new ArrayList<>();
        Staging.in(folder, staging -> {
            for (Path other : others(folder, kept)) {
                InUse.unlessUsed(other, () -> moved(other, staging)).ifPresentOrElse(sizes::add, () -> used.add(other));
            }
        });
        return new RemovedRuntimes(
                sizes.size(), sizes.stream().mapToLong(size -> size).sum(), used.size());
    }

    private static List<Path> others(Path folder, Path kept) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            path -> NAME.matcher(path.getFileName().toString()).matches())
                    .filter(path -> !path.getFileName().equals(kept.getFileName()))
                    .toList();
        }
    }

    /** Away at once, and deleted later: nobody ever finds half of them. */
    private static long moved(Path runtimes, Path staging) throws IOException {
        long bytes = size(runtimes);
        Files.move(runtimes, staging.resolve(runtimes.getFileName()));
        return bytes;
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
