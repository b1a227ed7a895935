package grader.pipeline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * How a submission is made that can't lie about as files: because it is large, or a broken archive, or full of links.
 *
 * <p>{@code name} is what it is called, and its ending says how it is packed; an only entry of that name is the whole
 * submission. Each of {@code entries} has a {@code path},
 * maybe a {@code kind}, and content: {@code from} a file of the test resources, or {@code text} in an {@code encoding},
 * or {@code parts}, of which each is a {@code text} that may be repeated a number of {@code times}. In such a text,
 * {@code {i}} is the count from 0, {@code {n}} the one after it, and {@code {same}} a word of which all have one hash
 * code. An entry may be repeated as well.
 */
record HostileRecipe(String name, List<Entry> entries) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int COLLIDING_PAIRS = 14;

    HostileRecipe {
        entries = List.copyOf(entries);
    }

    /** Writes an entry's bytes. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file or what else an archive or a folder can hold.
     *
     * @param kind {@code file}, {@code link}, {@code hard-link}, {@code fifo}, {@code device}, and what an archive can
     *     pretend: {@code encrypted}, {@code wrong-size}
     * @param target of a link
     */
    record Entry(String path, String kind, String target, Content content) {}

    static HostileRecipe of(JsonNode yaml) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : yaml.required("entries")) {
            int times = entry.path("times").intValue(1);
            IntStream.range(0, times).forEach(i -> entries.add(entry(entry, i)));
        }
        return new HostileRecipe(yaml.required("name").asString(), entries);
    }

    private static Entry entry(JsonNode yaml, int count) {
        return new Entry(
                filled(yaml.required("path").asString(), count),
                yaml.path("kind").asString("file"),
                yaml.path("target").asString(""),
                content(yaml, count));
    }

    private static Content content(JsonNode yaml, int count) {
        if (yaml.has("from")) {
            Path source = RESOURCES.resolve(yaml.path("from").asString());
            return out -> Files.copy(source, out);
        }
        Charset charset = Charset.forName(yaml.path("encoding").asString("UTF-8"));
        if (yaml.has("parts")) {
            return out -> {
                for (JsonNode part : yaml.path("parts")) {
                    write(part.path("text").asString(), part.path("times").intValue(1), charset, out);
                }
            };
        }
        String text = filled(yaml.path("text").asString(""), count);
        return out -> out.write(text.getBytes(charset));
    }

    private static void write(String text, int times, Charset charset, OutputStream out) throws IOException {
        boolean varies = text.contains("{");
        byte[] same = text.getBytes(charset);
        for (int i = 0; i < times; i++) {
            out.write(varies ? filled(text, i).getBytes(charset) : same);
        }
    }

    private static String filled(String text, int count) {
        IntFunction<String> pair = bit -> (count >> bit & 1) == 0 ? "Aa" : "BB";
        return text.replace("{i}", Integer.toString(count))
                .replace("{n}", Integer.toString(count + 1))
                .replace(
                        "{same}",
                        String.join(
                                "",
                                IntStream.range(0, COLLIDING_PAIRS)
                                        .mapToObj(pair)
                                        .toList()));
    }

    /** Makes it in a folder. */
    Path make(Path kitchen) throws IOException {
        Path target = kitchen.resolve(name);
        if (entries.size() == 1 && entries.get(0).path().equals(name)) {
            lay(kitchen, entries.get(0));
        } else if (name.endsWith(".zip") || name.endsWith(".tar.gz")) {
            HostileArchive.pack(target, entries);
        } else {
            Files.createDirectories(target);
            for (Entry entry : entries) {
                lay(target, entry);
            }
        }
        return target;
    }

    private static void lay(Path folder, Entry entry) throws IOException {
        Path path = folder.resolve(entry.path());
        Files.createDirectories(path.resolveSibling(""));
        switch (entry.kind()) {
            case "file" -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                    entry.content().write(out);
                }
            }
            case "link" -> Files.createSymbolicLink(path, Path.of(entry.target()));
            case "hard-link" -> Files.createLink(path, folder.resolve(entry.target()));
            case "fifo" -> makeFifo(path);
            default -> throw new IllegalArgumentException("no " + entry.kind() + " in a folder");
        }
    }

    private static void makeFifo(Path path) throws IOException {
        Process process = new ProcessBuilder("mkfifo", path.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }
}
