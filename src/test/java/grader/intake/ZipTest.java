package grader.intake;

import static grader.intake.Rejections.rejected;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.intake.RejectedSubmissionException.Code;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that a hostile candidate would make. */
@Timeout(60)
class ZipTest {

    private static final int CENTRAL = 0x02014b50;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Main.java",
                "a/../../Main.java",
                "/etc/Main.java",
                "//host/share/Main.java",
                "C:/Main.java",
                "c:Main.java",
                "x/a\\Main.java",
                "a\u0001/Main.java",
                "Ma\u200Bin.java",
                "../notes.txt",
                "@x.java",
                "-proc.java",
                "a b.java",
                "Main (1).java",
                "1.java"
            })
    void wickedNamesAreRefused(String name) throws Exception {
        rejected(Code.PATH, Packer.zip(temp.resolve("it.zip"), Map.of(name, "class Main {}")));
    }

    @Test
    void aNulInANameIsRefused() throws Exception {
        byte[] zip = Files.readAllBytes(Packer.zip(temp.resolve("it.zip"), Map.of("Main#x.java", "class Main {}")));
        rejected(Code.PATH, Files.write(temp.resolve("nul.zip"), replaced(zip, "Main#x", "Main\0x")));
    }

    @Test
    void theSameNameTwiceIsRefused() throws Exception {
        byte[] zip = Files.readAllBytes(
                Packer.zip(temp.resolve("it.zip"), Map.of("Main.java", "class Main {}", "Mair.java", "class Mair {}")));
        rejected(Code.DUPLICATE, Files.write(temp.resolve("two.zip"), replaced(zip, "Mair.java", "Main.java")));
    }

    @Test
    void namesThatAreNotUtf8AreIgnoredEvenWhereTheyLookAlikeAndNoNamesOfSources() throws Exception {
        Path zip = Packer.zip(
                temp.resolve("it.zip"), Map.of("Main.java", "class Main {}", "caf1.txt", "x", "caf2.txt", "x"));
        byte[] bytes = Files.readAllBytes(zip);
        for (String end : List.of("1", "2")) {
            bytes = latin1(bytes, "caf" + end, end.equals("1") ? "caf\u00E9" : "caf\u00E8");
        }
        assertEquals(List.of("Main.java"), Packer.paths(Intake.read(Files.write(zip, bytes))));
        rejected(Code.PATH, Files.write(zip, latin1(bytes, "Main.java", "Ma\u00EFn.java")));
    }

    @ParameterizedTest
    @CsvSource({"a/Main.java, a/main.java", "a/Main.java, b/Main.java", "Main.java, ./Main.java"})
    void namesThatDifferInCaseOrPlaceOnlyAreRefused(String one, String other) throws Exception {
        rejected(
                Code.DUPLICATE,
                Packer.zip(temp.resolve("it.zip"), Map.of(one, "class Main {}", other, "class Main {}")));
    }

    @Test
    void namesThatDifferInNormalizationOnlyAreRefused() throws Exception {
        rejected(
                Code.DUPLICATE,
                Packer.zip(
                        temp.resolve("it.zip"),
                        Map.of("\u00C4.java", "class \u00C4 {}", "A\u0308.java", "class B {}")));
    }

    @Test
    void namesComeOutComposed() throws Exception {
        Path zip = Packer.zip(temp.resolve("it.zip"), Map.of("A\u0308.java", "class \u00C4 {}"));
        assertEquals(List.of("\u00C4.java"), Packer.paths(Intake.read(zip)));
    }

    @Test
    void foldersNamedByBackslashesAsOldWindowsToolsDoAreFolders() throws Exception {
        Path zip = Packer.zip(temp.resolve("it.zip"), Map.of("a/Main.java", "package a; class Main {}"));
        byte[] bytes = replaced(Files.readAllBytes(zip), "a/Main", "a\\Main");
        Submission submission = Intake.read(Files.write(zip, bytes));
        assertEquals(List.of("a/Main.java"), Packer.paths(submission));
        rejected(Code.PATH, Files.write(zip, replaced(bytes, "a\\Main.java", "..\\ain.java")));
    }

    @Test
    void linksAndSpecialFilesAreRefused() throws Exception {
        rejected(Code.LINK, zipWithMode(UnixStat.LINK_FLAG | 0777));
        rejected(Code.SPECIAL_FILE, zipWithMode(0010000 | 0644));
        rejected(Code.SPECIAL_FILE, zipWithMode(0020000 | 0644));
    }

    @Test
    void anEncryptedEntryIsRefused() throws Exception {
        byte[] zip = Files.readAllBytes(honest());
        int central = find(zip, CENTRAL);
        zip[central + 8] |= 1;
        rejected(Code.ARCHIVE, Files.write(temp.resolve("secret.zip"), zip));
    }

    @ParameterizedTest
    @CsvSource({"24, 1", "24, 1000000", "24, 2147483647", "16, 42", "10, 12", "10, 99"})
    void anEntryThatLiesAboutItselfIsRefused(int offset, int value) throws Exception {
        byte[] zip = Files.readAllBytes(honest());
        int at = find(zip, CENTRAL) + offset;
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        if (offset == 10) {
            buffer.putShort(at, (short) value);
        } else {
            buffer.putInt(at, value);
        }
        rejected(Code.ARCHIVE, Files.write(temp.resolve("lies.zip"), zip));
    }

    @Test
    void aCutZipIsRefused() throws Exception {
        byte[] zip = Files.readAllBytes(honest());
        rejected(Code.ARCHIVE, Files.write(temp.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 30)));
    }

    @Test
    void damagedZipsEndInOneKindOfFailure() throws Exception {
        byte[] zip = Files.readAllBytes(honest());
        Random random = new Random(7);
        Path damaged = temp.resolve("damaged.zip");
        for (int i = 0; i < 500; i++) {
            byte[] bytes = zip.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            Files.write(damaged, bytes);
            try {
                Intake.read(damaged);
            } catch (RejectedSubmissionException e) {
                // as it should; anything else fails the test
            }
        }
    }

    @Test
    void aBombStopsAtWhatComesOutWhateverItsKind() throws Exception {
        String blanks = " ".repeat(8 << 20);
        Path bomb = Packer.zip(temp.resolve("bomb.zip"), zip -> {
            for (int i = 0; i < 9; i++) {
                Packer.add(zip, new ZipArchiveEntry("data" + i + ".bin"), blanks);
            }
        });
        rejected(Code.TOO_LARGE, bomb);
        IntakeLimits noRatio =
                new IntakeLimits(10_000, 500, 1 << 20, 8 << 20, 32 << 20, 64L << 20, 1_000_000, 16, 255, 100);
        assertEquals(
                "the archive unpacks to more than 64 MiB; leave out libraries, build output and version control",
                rejected(Code.TOO_LARGE, bomb, noRatio).getMessage());
    }

    @Test
    void overlappingEntriesCountEachTime() throws Exception {
        // One packed body, many names for it: the central directory is the first record again and again.
        Path one = Packer.zip(temp.resolve("one.zip"), Map.of("00000.bin", "x".repeat(1 << 20)));
        byte[] zip = Files.readAllBytes(one);
        int central = find(zip, CENTRAL);
        int end = find(zip, 0x06054b50);
        byte[] record = Arrays.copyOfRange(zip, central, end);
        int copies = 500;
        ByteBuffer out =
                ByteBuffer.allocate(zip.length + record.length * copies).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, central);
        for (int i = 0; i <= copies; i++) {
            out.put(replaced(record, "00000", String.format("%05d", i)));
        }
        int newEnd = out.position();
        out.put(zip, end, zip.length - end);
        out.putShort(newEnd + 8, (short) (copies + 1)).putShort(newEnd + 10, (short) (copies + 1));
        out.putInt(newEnd + 12, newEnd - central);
        rejected(Code.TOO_LARGE, Files.write(temp.resolve("overlap.zip"), out.array()));
    }

    @Test
    void aHundredThousandEntriesAreRefused() throws Exception {
        Path many = temp.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(many)))) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        rejected(Code.TOO_MANY_FILES, many);
    }

    @Test
    void anArchiveInsideIsNotOpened() throws Exception {
        byte[] inner = Files.readAllBytes(honest());
        Path outer = Packer.zip(temp.resolve("outer.zip"), zip -> {
            zip.putArchiveEntry(new ZipArchiveEntry("inner.zip"));
            zip.write(inner);
            zip.closeArchiveEntry();
        });
        rejected(Code.NO_SOURCES, outer);
    }

    @Test
    void aZipIsKnownByItsContentWhateverItsName() throws Exception {
        Path zip = honest();
        assertEquals(
                Intake.read(zip).digest(),
                Intake.read(Files.copy(zip, temp.resolve("work.tar.gz"))).digest());
    }

    @Test
    void anEmptyZipHasNothingToGrade() throws Exception {
        rejected(Code.NO_SOURCES, Packer.zip(temp.resolve("empty.zip"), Map.of()));
    }

    @Test
    void anArchiveBeyondItsOwnLimitIsRefusedUnopened() throws Exception {
        IntakeLimits small = new IntakeLimits(10, 10, 100, 100, 50, 1000, 100, 16, 255, 100);
        rejected(Code.TOO_LARGE, honest(), small);
    }

    @Test
    void aSourceNamedAsOneButPackedIsNoText() throws Exception {
        Path zip = honest();
        assertThrows(RejectedSubmissionException.class, () -> Intake.read(Files.copy(zip, temp.resolve("Main.java"))));
    }

    private Path honest() throws IOException {
        return Packer.zip(temp.resolve("honest.zip"), Map.of("Main.java", "class Main { int answer = 42; }\n"));
    }

    private Path zipWithMode(int mode) throws IOException {
        return Packer.zip(temp.resolve("mode.zip"), (ZipArchiveOutputStream zip) -> {
            ZipArchiveEntry entry = new ZipArchiveEntry("Main.java");
            entry.setUnixMode(mode);
            Packer.add(zip, entry, "/etc/passwd");
        });
    }

    private static int find(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (buffer.getInt(i) == signature) {
                return i;
            }
        }
        throw new AssertionError("no such record");
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        assertEquals(from.length(), to.getBytes(UTF_8).length);
        return latin1(bytes, from, to);
    }

    private static byte[] latin1(byte[] bytes, String from, String to) {
        return new String(bytes, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }
}
