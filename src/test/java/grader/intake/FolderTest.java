package grader.intake;

import static grader.intake.Rejections.rejected;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.intake.RejectedSubmissionException.Code;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders and single files, as a hostile candidate would leave them. */
@Timeout(20)
class FolderTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void anHonestFolder() throws IOException {
        folder = Packer.folder(temp.resolve("work"), Map.of("Main.java", "class Main {}"));
    }

    @Test
    void whatIsNoSourceIsListedWithItsReason() throws Exception {
        Packer.folder(
                folder,
                Map.of("README.md", "x", "lib/a.jar", "x", ".git/config", "x", ".git/HEAD", "x", ".hidden", "x"));
        Submission submission = Intake.read(folder);
        assertEquals(List.of("Main.java"), Packer.paths(submission));
        assertEquals(
                List.of(
                        new IgnoredFile(".git/", "a tool's folder"),
                        new IgnoredFile(".hidden", "hidden file"),
                        new IgnoredFile("README.md", "not a .java file"),
                        new IgnoredFile("lib/a.jar", "not a .java file")),
                submission.ignored());
        assertEquals(4, submission.ignoredCount());
    }

    @Test
    void theListOfIgnoredFilesIsBoundedAndTheirCountIsNot() throws Exception {
        for (int i = 0; i < 120; i++) {
            Files.createFile(folder.resolve("note" + i + ".txt"));
        }
        Submission submission = Intake.read(folder);
        assertEquals(Submission.LISTED, submission.ignored().size());
        assertEquals(120, submission.ignoredCount());
    }

    @Test
    void aLinkInPlaceOfASourceIsRefused() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "password");
        Files.createSymbolicLink(folder.resolve("Solver.java"), secret);
        RejectedSubmissionException rejection = rejected(Code.LINK, folder);
        assertEquals("Solver.java", rejection.file());
        assertFalse(rejection.getMessage().contains("password"));
    }

    @Test
    void aLinkedFolderIsRefused() throws Exception {
        Files.createSymbolicLink(folder.resolve("src"), temp);
        rejected(Code.LINK, folder);
    }

    @Test
    void aFolderThatLoopsIsRefused() throws Exception {
        Files.createSymbolicLink(folder.resolve("again"), folder);
        rejected(Code.LINK, folder);
    }

    @Test
    void aDanglingLinkIsRefused() throws Exception {
        Files.createSymbolicLink(folder.resolve("notes.txt"), temp.resolve("nowhere"));
        rejected(Code.LINK, folder);
    }

    @Test
    void theInterviewersPathMayItselfBeALinkToAFolderOrAnArchive() throws Exception {
        Path zip = Packer.zip(temp.resolve("it.zip"), Map.of("Main.java", "class Main {}"));
        String digest = Intake.read(folder).digest();
        assertEquals(
                digest,
                Intake.read(Files.createSymbolicLink(temp.resolve("a"), folder)).digest());
        assertEquals(
                digest,
                Intake.read(Files.createSymbolicLink(temp.resolve("b"), zip)).digest());
    }

    @Test
    void aSingleSourceMayNotBeALink() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "password");
        rejected(Code.LINK, Files.createSymbolicLink(temp.resolve("Solver.java"), secret));
    }

    @Test
    void aFifoIsRefusedAndNeverOpened() throws Exception {
        mkfifo(folder.resolve("Solver.java"));
        rejected(Code.SPECIAL_FILE, folder);
    }

    @Test
    void aFifoOrDeviceInsteadOfASubmissionIsWrongUsage() throws Exception {
        Path fifo = mkfifo(temp.resolve("Fifo.java"));
        assertThrows(UnusableSourceException.class, () -> Intake.read(fifo));
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertThrows(UnusableSourceException.class, () -> Intake.read(Path.of("/dev/zero")));
    }

    @Test
    void whatIsNotThereIsWrongUsage() {
        UnusableSourceException e =
                assertThrows(UnusableSourceException.class, () -> Intake.read(temp.resolve("nowhere")));
        assertTrue(e.getMessage().endsWith("nowhere' can't be read: there is no such file or folder"), e.getMessage());
    }

    @Test
    void aDeepFolderIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("a/".repeat(17)));
        rejected(Code.PATH, folder);
    }

    @Test
    void aLongNameIsRefused() throws Exception {
        Files.createFile(folder.resolve("a".repeat(101) + ".txt"));
        rejected(Code.PATH, folder);
    }

    @Test
    void namesWithControlOrBidirectionalCharactersAreRefusedAndShownEscaped() throws Exception {
        Files.createFile(folder.resolve("Main\u202Eavaj.txt"));
        RejectedSubmissionException rejection = rejected(Code.PATH, folder);
        assertEquals("Main\\u202eavaj.txt", rejection.file());
    }

    @Test
    void aNameThatTerminalsObeyIsRefusedAndShownEscaped() throws Exception {
        Files.createFile(folder.resolve("\u001b]0;owned\u0007.java"));
        assertTrue(rejected(Code.PATH, folder).getMessage().startsWith("'\\u001b]0;owned\\u0007.java'"));
    }

    @Test
    void filesWhoseNamesAreNotUtf8AreIgnoredAsOthersAndShownEscaped() throws Exception {
        Files.writeString(named("caf%E9.txt"), "x");
        Files.writeString(named("caf%E8.txt"), "x");
        Files.writeString(Files.createDirectory(named("%DCbung")).resolve("notes.txt"), "x");
        Submission submission = Intake.read(folder);
        assertEquals(List.of("Main.java"), Packer.paths(submission));
        assertEquals(
                List.of(
                        new IgnoredFile("caf\\ufffd.txt", "not a .java file"),
                        new IgnoredFile("\\ufffdbung/notes.txt", "not a .java file")),
                submission.ignored());
    }

    @Test
    void aSourceInAFolderWhoseNameIsNotUtf8IsRead() throws Exception {
        Path inner = Files.createDirectory(named("%DCbung"));
        Files.writeString(inner.resolve("Other.java"), "class Other {}");
        assertEquals(List.of("Main.java", "Other.java"), Packer.paths(Intake.read(folder)));
    }

    @Test
    void aSourceWhoseNameIsNotUtf8IsRefused() throws Exception {
        Path source = Files.writeString(named("Caf%E9.java"), "class Cafe {}");
        String message = "'Caf\\ufffd.java' has a name that is not UTF-8; rename it to the class that it declares";
        assertEquals(message, rejected(Code.PATH, folder).getMessage());
        assertEquals(message, rejected(Code.PATH, source).getMessage());
    }

    @Test
    void withoutALocaleNamesAreUtf8AllTheSame() throws Exception {
        Files.writeString(folder.resolve("\u00C4.java"), "class \u00C4 {}");
        Files.writeString(named("caf%E9.txt"), "x");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Listed.class.getName(),
                folder.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();
        assertEquals(
                "[Main.java, \\u00c4.java] [caf\\ufffd.txt]",
                new String(process.getInputStream().readAllBytes(), US_ASCII).strip());
    }

    /** What is read of a submission, in ASCII. */
    static final class Listed {
        private Listed() {}

        public static void main(String[] args) throws Exception {
            Submission submission = Intake.read(Path.of(args[0]));
            List<String> ignored =
                    submission.ignored().stream().map(IgnoredFile::path).toList();
            String all = Packer.paths(submission) + " " + ignored;
            System.out.println(all.replace("\u00C4", "\\u00c4"));
        }
    }

    @Test
    void whatMayNotBeReadIsRefused() throws Exception {
        Packer.folder(folder, Map.of("a/B.java", "package a; class B {}", "notes.txt", "x"));
        for (String closed : List.of("Main.java", "a")) {
            try (OpenFolder open = new ClosedIn(new PlainFolder(folder), closed)) {
                RejectedSubmissionException rejection = assertThrows(
                        RejectedSubmissionException.class,
                        () -> FolderReader.read(open, new Gathering(IntakeLimits.DEFAULT), IntakeLimits.DEFAULT));
                assertEquals(Code.UNREADABLE, rejection.code());
                assertEquals("'" + closed + "' may not be read; let everyone read it", rejection.getMessage());
            }
        }
        try (OpenFolder open = new ClosedIn(new PlainFolder(folder), "notes.txt")) {
            Gathering gathering = new Gathering(IntakeLimits.DEFAULT);
            FolderReader.read(open, gathering, IntakeLimits.DEFAULT);
            assertEquals(2, gathering.sources().size());
        }
    }

    /** A folder as who is not root meets it, in which one name is closed by its permissions. */
    private record ClosedIn(OpenFolder folder, String closed) implements OpenFolder {
        @Override
        public List<Path> names(int most) throws IOException {
            return folder.names(most);
        }

        @Override
        public BasicFileAttributes attributes(Path name) throws IOException {
            return folder.attributes(name);
        }

        @Override
        public InputStream open(Path name) throws IOException {
            return folder.open(allowed(name));
        }

        @Override
        public OpenFolder enter(Path name) throws IOException {
            return folder.enter(allowed(name));
        }

        @Override
        public void close() throws IOException {
            folder.close();
        }

        private Path allowed(Path name) throws AccessDeniedException {
            if (name.toString().equals(closed)) {
                throw new AccessDeniedException(closed);
            }
            return name;
        }
    }

    @Test
    void anEmptyFolderHasNothingToGrade() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertEquals(
                "no .java file to grade; it is empty",
                rejected(Code.NO_SOURCES, empty).getMessage());
    }

    @Test
    void aFolderOfOtherThingsSaysWhatWasFound() throws Exception {
        Path other =
                Packer.folder(temp.resolve("other"), Map.of("Main.class", "x", "src/test/java/MainTest.java", "x"));
        assertEquals(
                "no .java file to grade; found only 'Main.class' (not a .java file), "
                        + "'src/test/java/MainTest.java' (a test of the submission's own)",
                rejected(Code.NO_SOURCES, other).getMessage());
    }

    @Test
    void anotherKindOfFileIsRefused() throws Exception {
        rejected(Code.FORMAT, Files.writeString(temp.resolve("work.rar"), "Rar!"));
        rejected(Code.FORMAT, Files.createFile(temp.resolve("empty.zip")));
    }

    @Test
    void withoutOpenatTheSameIsReadAndLinksAreStillNotFollowed() throws Exception {
        Packer.folder(folder, Map.of("a/B.java", "package a; class B {}"));
        Gathering gathering = new Gathering(IntakeLimits.DEFAULT);
        try (OpenFolder plain = new PlainFolder(folder)) {
            FolderReader.read(plain, gathering, IntakeLimits.DEFAULT);
            assertEquals(2, gathering.sources().size());
            Files.createSymbolicLink(folder.resolve("link"), temp);
            Files.createSymbolicLink(folder.resolve("Link.java"), folder.resolve("Main.java"));
            assertThrows(NotDirectoryException.class, () -> plain.enter(Path.of("link")));
            assertThrows(IOException.class, () -> plain.open(Path.of("Link.java")));
            assertThrows(
                    RejectedSubmissionException.class,
                    () -> FolderReader.read(plain, new Gathering(IntakeLimits.DEFAULT), IntakeLimits.DEFAULT));
        }
    }

    @Test
    void aFolderExchangedForALinkMeanwhileIsNotFollowed() throws Exception {
        Packer.folder(folder, Map.of("a/B.java", "package a; class B {}"));
        try (var stream = Files.newDirectoryStream(folder);
                OpenFolder open = OpenFolder.over(folder, stream)) {
            assertTrue(open.attributes(Path.of("a")).isDirectory());
            Files.move(folder.resolve("a"), temp.resolve("moved"));
            Files.createSymbolicLink(folder.resolve("a"), temp);
            Files.delete(folder.resolve("Main.java"));
            Files.createSymbolicLink(folder.resolve("Main.java"), temp.resolve("moved/B.java"));
            assertThrows(IOException.class, () -> open.enter(Path.of("a")));
            assertThrows(IOException.class, () -> open.open(Path.of("Main.java")));
        }
    }

    /** In the folder, by bytes that a text can't hold. */
    private Path named(String escaped) {
        return Path.of(URI.create(folder.toUri() + escaped));
    }

    private static Path mkfifo(Path path) throws Exception {
        try {
            Process process = new ProcessBuilder("mkfifo", path.toString()).start();
            assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
        }
        return path;
    }
}
