package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How many attacks each layer stops alone, for people. */
final class HostileLayerCounts {

    private static final Path FILE = Path.of("target", "hostile-layers.md");

    private record Count(int through, int stopped) {}

    private final Map<String, Count> counts = new TreeMap<>();

    /**
     * Takes note of a layer, which must stop them all.
     *
     * @param through attacks that come through without it
     * @param stopped those of them that come through no more with it
     */
    void add(String layer, int through, int stopped) {
        counts.put(layer, new Count(through, stopped));
        assertThat(stopped)
                .as("attacks that '%s' stops alone", layer)
                .isEqualTo(through)
                .isPositive();
    }

    /** Writes them to {@code target/hostile-layers.md}. */
    void write() throws IOException {
        StringBuilder text = new StringBuilder("""
                # What each layer stops alone

                Attacks that come through where the layers are down, and those of them that come through no more with
                the one layer back.

                | layer | come through without | stopped by it alone |
                | --- | ---: | ---: |
                """);
        counts.forEach((layer, count) -> text.append("| ")
                .append(layer)
                .append(" | ")
                .append(count.through())
                .append(" | ")
                .append(count.stopped())
                .append(" |\n"));
        Files.writeString(FILE, text);
    }
}
