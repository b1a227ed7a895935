package grader.intake;

import static grader.intake.Rejections.rejected;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tars that a hostile candidate would make. */
@Timeout(60)
class TarGzTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {"../Main.java", "/etc/Main.java", "a/../../x.txt", "C:/Main.java", "a\\Main.java", "@x.java"})
    void wickedNamesAreRefused(String name) throws Exception {
        rejected(Code.PATH, Packer.tarGz(temp.resolve("it.tgz"), Map.of(name, "class Main {}")));
    }

    @ParameterizedTest
    @CsvSource({
        "2, LINK, symbolic link",
        "1, LINK, hard link",
        "6, SPECIAL_FILE, fifo",
        "3, SPECIAL_FILE, character device",
        "4, SPECIAL_FILE, block device",
        "S, SPECIAL_FILE, file with holes"
    })
    void linksAndSpecialFilesAreRefused(char type, Code code, String what) throws Exception {
        Path tar = Packer.tarGz(
                temp.resolve("it.tgz"), out -> Packer.addSpecial(out, "Main.java", (byte) type, "/etc/passwd"));
        assertEquals("Main.java", rejected(code, tar).file(), what);
    }

    @Test
    void theSameNameTwiceIsRefused() throws Exception {
        rejected(Code.DUPLICATE, Packer.tarGz(temp.resolve("it.tgz"), tar -> {
            Packer.add(tar, "Main.java", "class Main {}");
            Packer.add(tar, "./Main.java", "class Main { int other; }");
        }));
    }

    @Test
    void foldersOnTheirOwnAndGlobalHeadersAreNothing() throws Exception {
        Path tar = Packer.tarGz(temp.resolve("it.tgz"), out -> {
            TarArchiveEntry global =
                    new TarArchiveEntry("pax_global_header", TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER);
            global.addPaxHeader("comment", "of git archive");
            out.putArchiveEntry(global);
            for (String name : List.of("./", "a/", "a/")) {
                out.putArchiveEntry(new TarArchiveEntry(name));
                out.closeArchiveEntry();
            }
            Packer.add(out, "a/Main.java", "package a; class Main {}");
        });
        assertEquals(List.of("a/Main.java"), Packer.paths(Intake.read(tar)));
    }

    @Test
    void aBombStopsAtWhatComesOut() throws Exception {
        byte[] zeros = new byte[1 << 20];
        Path bomb = Packer.tarGz(temp.resolve("it.tgz"), tar -> {
            TarArchiveEntry big = new TarArchiveEntry("data.bin");
            big.setSize(70L << 20);
            tar.putArchiveEntry(big);
            for (int i = 0; i < 70; i++) {
                tar.write(zeros);
            }
            tar.closeArchiveEntry();
        });
        rejected(Code.TOO_LARGE, bomb);
    }

    @Test
    void aNameOfMegabytesIsRefusedUnread() throws Exception {
        Path tar = Packer.tarGz(temp.resolve("it.tgz"), out -> {
            byte[] name = new byte[30 << 20];
            Arrays.fill(name, (byte) 'a');
            TarArchiveEntry entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            entry.setSize(name.length);
            out.putArchiveEntry(entry);
            out.write(name);
            out.closeArchiveEntry();
            Packer.add(out, "Main.java", "class Main {}");
        });
        rejected(Code.ARCHIVE, tar);
    }

    @Test
    void aHundredThousandEntriesAreRefused() throws Exception {
        rejected(Code.TOO_MANY_FILES, Packer.tarGz(temp.resolve("many.tgz"), tar -> {
            for (int i = 0; i < 100_000; i++) {
                Packer.add(tar, "f" + i, "");
            }
        }));
    }

    @Test
    void aCutArchiveIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(honest());
        rejected(Code.ARCHIVE, Files.write(temp.resolve("cut.tgz"), Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test
    void aPackedTextIsNoArchive() throws Exception {
        Path gz = temp.resolve("Main.java.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write("class Main {}\n".repeat(100).getBytes(US_ASCII));
        }
        rejected(Code.ARCHIVE, gz);
    }

    @Test
    void aHeaderWithAWrongChecksumIsRefused() throws Exception {
        Path gz = temp.resolve("it.tgz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write("Main.java".getBytes(US_ASCII));
            out.write(new byte[10_000]);
        }
        rejected(Code.ARCHIVE, gz);
    }

    @Test
    void damagedTarsEndInOneKindOfFailure() throws Exception {
        byte[] tar;
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(honest()))) {
            tar = in.readAllBytes();
        }
        Random random = new Random(7);
        Path damaged = temp.resolve("damaged.tgz");
        for (int i = 0; i < 500; i++) {
            byte[] bytes = tar.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                bytes[random.nextInt(1024)] = (byte) random.nextInt();
            }
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(damaged))) {
                out.write(bytes);
            }
            try {
                Intake.read(damaged);
            } catch (RejectedSubmissionException e) {
                // as it should; anything else fails the test
            }
        }
    }

    private Path honest() throws IOException {
        return Packer.tarGz(temp.resolve("honest.tgz"), Map.of("Main.java", "class Main { int answer = 42; }\n"));
    }
}
