package grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import grader.fuzz.FuzzTarget;
import grader.fuzz.Scratch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A submission, in one of its packings: it is read, or rejected with a message that is fit to be shown. */
public final class SubmissionTarget implements FuzzTarget {

    private static final Map<String, String> FLAT = Map.of("Sums.java", "class Sums {}");
    private static final Map<String, String> MAVEN = Map.of(
            "work/src/main/java/a/b/Sums.java", "package a.b;\n\nclass Sums { int größe = 1; }\n",
            "work/src/test/java/a/b/SumsTest.java", "package a.b; class SumsTest {}",
            "work/README.md", "# Sums");

    private final List<String> words;
    private final int mutants;
    private final Seeds seeds;
    private final Placing placing;
    private final Path folder;

    private SubmissionTarget(String name, List<String> words, int mutants, Seeds seeds, Placing placing) {
        this.words = words;
        this.mutants = mutants;
        this.seeds = seeds;
        this.placing = placing;
        this.folder = Scratch.folder(name);
    }

    private interface Seeds {
        List<byte[]> in(Path folder) throws IOException;
    }

    /** Puts an input where a submission can be read. */
    private interface Placing {
        Path place(byte[] input, Path folder) throws IOException;
    }

    public static SubmissionTarget zip() {
        return new SubmissionTarget(
                "zip",
                List.of("PK\3\4", "PK\1\2", "PK\5\6", "PK\6\6", "PK\6\7", "../"),
                2_500,
                SubmissionTarget::zips,
                (input, folder) -> Files.write(folder.resolve("work.zip"), input));
    }

    /** The packed bytes. */
    public static SubmissionTarget tarGz() {
        return new SubmissionTarget(
                "tar-gz",
                List.of("\u001f\b"),
                1_000,
                SubmissionTarget::tarGzs,
                (input, folder) -> Files.write(folder.resolve("work.tar.gz"), input));
    }

    /** The bytes below the packing, whose checksum would keep nearly every change out. */
    public static SubmissionTarget tar() {
        return new SubmissionTarget(
                "tar",
                List.of(
                        "ustar\0" + "00",
                        "ustar  \0",
                        "././@LongLink",
                        "path=",
                        "size=",
                        "GNU.sparse.map=",
                        "11 a=b\n"),
                2_500,
                SubmissionTarget::tars,
                (input, folder) -> {
                    Path file = folder.resolve("work.tar.gz");
                    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                        out.write(input);
                    }
                    return file;
                });
    }

    /** A single source. */
    public static SubmissionTarget source() {
        return new SubmissionTarget(
                "source",
                List.of("package ", "@A(", "/*", "*/", "//", "\"\"\"", "\\u", "\\u0070", "\ufeff", "\u202e", ";", "."),
                2_500,
                folder -> texts(
                        "package a.b;\n\nclass Sums { int größe = 1; }\n",
                        "\ufeff// a comment\n@Deprecated(since = \"1)\") package\ta . b ;\nclass Sums {}",
                        "/* \\u0070 */ \\u0070ackage a; class Sums {}"),
                (input, folder) -> Files.write(folder.resolve("Sums.java"), input));
    }

    /** A folder with one file: its path, a line feed, its text. */
    public static SubmissionTarget folder() {
        return new SubmissionTarget(
                "folder",
                List.of(
                        "/",
                        "..",
                        ".java",
                        "src/main/java/",
                        "target/",
                        "node_modules/",
                        "\u202e",
                        "e\u0301",
                        "a/a/a/a/"),
                600,
                folder -> texts("a/b/Sums.java\npackage a.b; class Sums {}", "src/main/java/Sums.java\nclass Sums {}"),
                SubmissionTarget::laidOut);
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        return seeds.in(folder);
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public int mutants() {
        return mutants;
    }

    @Override
    public boolean accepts(byte[] input) throws Exception {
        Path placed = placing.place(input, folder);
        try {
            Submission submission =
                    Intake.read(placed, IntakeLimits.DEFAULT, new ReservedNames(Set.of("SumsTest"), Set.of()));
            submission.sources().forEach(source -> checkPath(source.path()));
            submission.ignored().forEach(file -> checkShown(file.path()));
            return true;
        } catch (RejectedSubmissionException e) {
            checkShown(e.getMessage());
            return false;
        }
    }

    private static void checkPath(String path) {
        boolean leadsOut = path.startsWith("/") || List.of(path.split("/", -1)).contains("..");
        if (leadsOut || !path.endsWith(".java")) {
            throw new AssertionError("a source at " + path);
        }
    }

    private static void checkShown(String text) {
        if (text.isBlank() || text.length() > 1_000 || text.codePoints().anyMatch(Shown::misleads)) {
            throw new AssertionError("shown as it is: " + text);
        }
    }

    private static List<byte[]> zips(Path folder) throws IOException {
        Path file = folder.resolve("seed.zip");
        List<byte[]> zips = new ArrayList<>();
        zips.add(Files.readAllBytes(Packer.zip(file, FLAT)));
        zips.add(Files.readAllBytes(Packer.zip(file, MAVEN)));
        zips.add(Files.readAllBytes(Packer.zip(file, zip -> {
            ZipArchiveEntry stored = new ZipArchiveEntry("a/Sums.java");
            zip.setMethod(ZipArchiveEntry.STORED);
            zip.setUseZip64(org.apache.commons.compress.archivers.zip.Zip64Mode.Always);
            byte[] text = "package a; class Sums {}".getBytes(UTF_8);
            stored.setSize(text.length);
            stored.setUnixMode(0100644);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(text);
            stored.setCrc(sum.getValue());
            Packer.add(zip, stored, "package a; class Sums {}");
        })));
        return zips;
    }

    private static List<byte[]> tarGzs(Path folder) throws IOException {
        Path file = folder.resolve("seed.tar.gz");
        return List.of(Files.readAllBytes(Packer.tarGz(file, FLAT)), Files.readAllBytes(Packer.tarGz(file, MAVEN)));
    }

    private static List<byte[]> tars(Path folder) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
            Packer.add(tar, "d".repeat(90) + "/" + "e".repeat(30) + "/README", "read me");
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            Packer.addSpecial(tar, "a/", TarConstants.LF_DIR, "");
            Packer.add(tar, "a/Sums.java", "package a; class Sums {}");
            Packer.add(tar, "d".repeat(90) + "/" + "größe".repeat(8) + ".txt", "read me");
        }
        List<byte[]> tars = new ArrayList<>();
        tars.add(bytes.toByteArray());
        for (byte[] packed : tarGzs(folder)) {
            tars.add(new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed)).readAllBytes());
        }
        return tars;
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
    }

    private static Path laidOut(byte[] input, Path folder) throws IOException {
        Path root = folder.resolve("work");
        if (Files.exists(root)) {
            try (Stream<Path> old = Files.walk(root)) {
                for (Path path : old.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(root);
        String[] parts = new String(input, UTF_8).split("\n", 2);
        try {
            Path file = root.resolve(parts[0]).normalize();
            if (file.startsWith(root) && !file.equals(root)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, parts.length > 1 ? parts[1] : "");
            }
        } catch (InvalidPathException | IOException e) {
            // No file system has such a name: the folder stays empty.
            return root;
        }
        return root;
    }
}
