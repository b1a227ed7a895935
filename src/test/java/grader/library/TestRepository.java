package grader.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A Maven repository in a folder, and the settings with which nothing else is ever asked. */
public final class TestRepository {

    private static final String CHECKSUM = "SHA-1";

    private final Path folder;
    private final Path local;

    /** Empty. */
    public TestRepository(Path folder) {
        this.folder = folder.resolve("remote");
        this.local = folder.resolve("local");
    }

    /** Where jars are copied to first. */
    public Path local() {
        return local;
    }

    /** Maven's, for this repository. */
    public Path settings() throws IOException {
        return settings(folder.toUri().toString());
    }

    /** Maven's, with all repositories at one address. */
    public Path settings(String url) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolveSibling("settings.xml"), """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors>
                    <mirror><id>test</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                </settings>
                """.formatted(local, url));
    }

    /**
     * Adds an artifact.
     *
     * @param dependencies {@code group:artifact:version scope}, with {@code optional} as one more scope
     */
    public void add(String coordinate, byte[] jar, String... dependencies) throws IOException {
        String[] parts = coordinate.split(":", 3);
        StringBuilder pom = new StringBuilder("<project><modelVersion>4.0.0</modelVersion>" + gav(parts));
        pom.append("<dependencies>");
        for (String dependency : dependencies) {
            String[] words = dependency.split(" ", 2);
            String scope =
                    words[1].equals("optional") ? "<optional>true</optional>" : "<scope>" + words[1] + "</scope>";
            pom.append("<dependency>" + gav(words[0].split(":", 3)) + scope + "</dependency>");
        }
        pom.append("</dependencies></project>");
        write(parts, ".pom", pom.toString().getBytes(StandardCharsets.UTF_8));
        write(parts, ".jar", jar);
    }

    private static String gav(String[] parts) {
        return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                .formatted(parts[0], parts[1], parts[2]);
    }

    private void write(String[] parts, String ending, byte[] content) throws IOException {
        Path version =
                folder.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(parts[2]);
        Files.createDirectories(version);
        String name = parts[1] + "-" + parts[2] + ending;
        Files.write(version.resolve(name), content);
        Files.writeString(version.resolve(name + ".sha1"), checksum(content));
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(CHECKSUM).digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A jar of texts by path. */
    public static byte[] jar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A jar of what sources compile to, for Java 17. */
    public static byte[] compiled(Path scratch, Map<String, String> sources) throws IOException {
        return jar(classes(scratch, 17, sources));
    }

    /** Class files by their path in a jar. */
    public static Map<String, byte[]> classes(Path scratch, int release, Map<String, String> sources)
            throws IOException {
        Path from = Files.createTempDirectory(Files.createDirectories(scratch), "sources");
        Path to = Files.createTempDirectory(scratch, "classes");
        List<String> arguments =
                new ArrayList<>(List.of("--release", Integer.toString(release), "-proc:none", "-d", to.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = from.resolve(source.getKey());
            Files.createDirectories(file.resolveSibling(""));
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (javac.run(null, said, said, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException(said.toString(StandardCharsets.UTF_8));
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                classes.put(to.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
