package grader.bench;

import grader.cache.Digest;
import grader.sandbox.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class files of the grader that is measured; its command line grades nothing. */
final class GraderCode {

    private static final Path COMMAND_LINE = Path.of("grader", "cli");

    private GraderCode() {}

    /** Other code has another. */
    static String digest() {
        try {
            return digest(Installation.code());
        } catch (IOException e) {
            throw new BenchException("can't read the grader's own classes", e);
        }
    }

    static String digest(Path code) throws IOException {
        Digest digest = new Digest();
        try (Stream<Path> inside = Files.walk(code)) {
            List<Path> files = inside.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(code.resolve(COMMAND_LINE)))
                    .sorted()
                    .toList();
            for (Path file : files) {
                digest.add(code.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
        return digest.named();
    }
}
