package grader.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets things be made beside where they will stay, so that there is a whole one or none. One at a time makes something in
 * a folder, which is how it knows that whatever lies there unfinished was left by one that was killed.
 */
public final class Staging {

    private static final String LOCK = "staging.lock";
    private static final String PREFIX = "staging-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+");

    private Staging() {}

    /** What makes something. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes it in a folder that nobody else may look into.
         *
         * @param staging deleted afterwards, with what was not moved out of it
         */
        void make(Path staging) throws IOException;
    }

    /**
     * Makes something that will stay in this folder, while nobody else does.
     *
     * @param folder made where it is not there
     * @throws IOException what the maker throws, and if there can be no folder for it
     */
    public static void in(Path folder, Maker maker) throws IOException {
        MachineLock.holding(folder.resolve(LOCK), () -> {
            sweep(folder);
            Path staging = Files.createTempDirectory(folder, PREFIX);
            try {
                maker.make(staging);
            } finally {
                remove(staging);
            }
        });
    }

    /** Writes a file whole or not at all, which nobody else may read. */
    public static void write(Path file, byte[] bytes) throws IOException {
        in(file.toAbsolutePath().resolveSibling(""), staging -> {
            Path written = Files.createTempFile(staging, "", "");
            Files.write(written, bytes);
            publish(written, file);
        });
    }

    /** Moves what is finished to where it stays, in place of a file that is there. */
    public static void publish(Path finished, Path place) throws IOException {
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what is in the making, as far as nothing still writes there. */
    public static void remove(Path staging) {
        try {
            Folders.delete(staging);
        } catch (IOException e) {
            // A process that outlived its grader is writing there. The next one sweeps.
        }
    }

    private static void sweep(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(Staging::isStaging).toList();
        }
        left.forEach(Staging::remove);
    }

    private static boolean isStaging(Path path) {
        return NAME.matcher(String.valueOf(path.getFileName())).matches()
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
