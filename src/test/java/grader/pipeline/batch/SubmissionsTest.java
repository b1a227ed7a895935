package grader.pipeline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import grader.pipeline.batch.Entry.Kind;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.report.BatchSummary.Ignored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsTest {

    private static final Problem PROBLEM = ProblemLoader.load(Path.of("problems", "kth-largest"));

    @TempDir
    Path temp;

    private Path handins = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        handins = Files.createDirectory(temp.resolve("handins"));
    }

    @Test
    void eachThingInAFolderIsASubmission() throws Exception {
        folder("cy");
        file("ada.zip");
        file("bob.java");
        file("notes.pdf");
        assertThat(names(in(handins))).containsExactly("ada.zip", "bob.java", "cy", "notes.pdf");
    }

    @Test
    void filesAndFoldersOfSubmissionsMayBeNamedTogether() throws Exception {
        folder("cy");
        Path zip = Files.createFile(temp.resolve("ada.zip"));
        assertThat(names(in(zip, handins))).containsExactly("ada.zip", "cy");
    }

    @Test
    void withWholeFoldersEachPathIsASubmission() throws Exception {
        Path ada = folder("ada");
        Files.createFile(ada.resolve("KthLargest.java"));
        assertThat(names(Submissions.in(List.of(ada, folder("bob")), true, PROBLEM, temp.resolve("out"))))
                .containsExactly("ada", "bob");
    }

    @Test
    void sameNameFromTwoFoldersIsToldApart() throws Exception {
        Path other = Files.createDirectories(temp.resolve("tuesday").resolve("ada"));
        folder("ada");
        List<String> names = names(in(handins, other.resolveSibling("")));
        assertThat(names).hasSize(2).startsWith("ada");
        assertThat(names.get(1)).matches("ada-[0-9a-f]{8}");
    }

    @Test
    void archiveBesideTheFolderThatItWasUnpackedToIsAnotherSubmission() throws Exception {
        folder("ada");
        file("ada.zip");
        assertThat(names(in(handins))).containsExactly("ada", "ada.zip");
    }

    @Test
    void submissionThatIsNamedTwiceIsGradedOnce() throws Exception {
        Path zip = file("ada.zip");
        Submissions.Found found = in(handins, zip);
        assertThat(names(found)).containsExactly("ada.zip");
        assertThat(found.ignored()).containsExactly(new Ignored(zip.toString(), "named twice"));
    }

    @Test
    void whatIsHiddenOrTheSystemsIsLeftOutAndTold() throws Exception {
        folder("ada");
        folder("__MACOSX");
        folder(".git");
        file(".DS_Store");
        file("Thumbs.db");
        Submissions.Found found = in(handins);
        assertThat(names(found)).containsExactly("ada");
        assertThat(found.ignored().stream().map(Ignored::path))
                .containsExactly(
                        handins.resolve(".DS_Store").toString(),
                        handins.resolve(".git").toString(),
                        handins.resolve("Thumbs.db").toString(),
                        handins.resolve("__MACOSX").toString());
    }

    @Test
    void linkInAFolderIsThereAndNotFollowed() throws Exception {
        Path ada = folder("ada");
        Files.createSymbolicLink(handins.resolve("mallory"), ada);
        Files.createSymbolicLink(handins.resolve("nowhere"), temp.resolve("nothing"));
        assertThat(in(handins).entries().stream().map(Entry::kind))
                .containsExactly(Kind.SUBMISSION, Kind.LINK, Kind.LINK);
    }

    /** As the shell names each with {@code handins/*}: nobody chose them. */
    @Test
    void linkAmongWholeFoldersIsThereAndNotFollowed() throws Exception {
        Path ada = folder("ada");
        Path zip = file("ada.zip");
        Path mallory = Files.createSymbolicLink(handins.resolve("mallory"), ada);
        Path nowhere = Files.createSymbolicLink(handins.resolve("nowhere"), temp.resolve("nothing"));
        Path toZip = Files.createSymbolicLink(handins.resolve("mallory.zip"), zip);
        Submissions.Found found =
                Submissions.in(List.of(ada, mallory, nowhere, toZip), true, PROBLEM, temp.resolve("out"));
        assertThat(found.entries().stream().map(Entry::kind))
                .containsExactly(Kind.SUBMISSION, Kind.LINK, Kind.LINK, Kind.LINK);
    }

    @Test
    void namedLinkToAFileOrToNothingIsThereAndNotFollowed() throws Exception {
        Path zip = file("ada.zip");
        Path toZip = Files.createSymbolicLink(temp.resolve("mallory.zip"), zip);
        Path nowhere = Files.createSymbolicLink(temp.resolve("nowhere"), temp.resolve("nothing"));
        assertThat(in(zip, toZip, nowhere).entries().stream().map(Entry::kind))
                .containsExactly(Kind.SUBMISSION, Kind.LINK, Kind.LINK);
    }

    @Test
    void namedFolderOfSubmissionsMayBeALink() throws Exception {
        folder("ada");
        Path link = Files.createSymbolicLink(temp.resolve("link"), handins);
        assertThat(names(in(link))).containsExactly("ada");
    }

    @Test
    void resultsAmongTheSubmissionsAreNone() throws Exception {
        folder("ada");
        Path out = folder("out");
        Submissions.Found found = into(out, handins);
        assertThat(names(found)).containsExactly("ada");
        assertThat(found.ignored()).containsExactly(new Ignored(out.toString(), "the results of this batch"));
    }

    @Test
    void folderThatResultsLieInIsNone() throws Exception {
        folder("ada");
        Path all = folder("out");
        Submissions.Found found = into(all.resolve("kth"), handins);
        assertThat(names(found)).containsExactly("ada");
        assertThat(found.ignored()).containsExactly(new Ignored(all.toString(), "the results of this batch lie in it"));
    }

    @Test
    void resultsAreNoneAmongWholeFoldersEither() throws Exception {
        Path ada = folder("ada");
        Path out = folder("out");
        Path reports = Files.createDirectory(out.resolve("reports"));
        Submissions.Found found = Submissions.in(List.of(ada, out, reports), true, PROBLEM, out);
        assertThat(names(found)).containsExactly("ada");
        assertThat(found.ignored())
                .containsExactly(
                        new Ignored(out.toString(), "the results of this batch"),
                        new Ignored(reports.toString(), "the results of this batch"));
    }

    @Test
    void resultsAreKnownByWhateverPath() throws Exception {
        folder("ada");
        Path out = folder("out");
        Path link = Files.createSymbolicLink(temp.resolve("link"), handins);
        assertThat(names(into(out, link))).containsExactly("ada");
        assertThat(names(into(link.resolve("out"), handins))).containsExactly("ada");
        assertThat(names(into(link.resolve("..").resolve("handins").resolve("out"), link)))
                .containsExactly("ada");
    }

    @Test
    void resultsOfAnotherBatchAreNone() throws Exception {
        folder("ada");
        Path other = folder("lru");
        BatchFolder.open(other, PROBLEM).close();
        Submissions.Found found = into(handins.resolve("kth"), handins);
        assertThat(names(found)).containsExactly("ada");
        assertThat(found.ignored()).containsExactly(new Ignored(other.toString(), "the results of another batch"));
    }

    /** Or a candidate could choose not to be graded. */
    @Test
    void submissionWithTheMarkOfABatchIsStillOne() throws Exception {
        Path mallory = folder("mallory");
        BatchFolder.open(mallory, PROBLEM).close();
        Files.createFile(mallory.resolve("KthLargest.java"));
        assertThat(names(in(handins))).containsExactly("mallory");
    }

    @Test
    void folderOfSubmissionsIsNoPlaceForResults() throws Exception {
        folder("ada");
        Path link = Files.createSymbolicLink(temp.resolve("link"), handins);
        for (Path out : List.of(handins, link, handins.resolve("ada").resolve(".."))) {
            assertThatExceptionOfType(UnusableBatchException.class)
                    .isThrownBy(() -> into(out, handins))
                    .withMessage("--out is the folder of submissions '" + handins
                            + "', where reports would be taken for submissions; name another folder, as '"
                            + handins.resolve("out") + "'");
        }
    }

    /** As with {@code batch problem handins --out .} */
    @Test
    void submissionsMayLieBesideTheReports() throws Exception {
        folder("ada");
        assertThat(names(into(temp, handins))).containsExactly("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KthLargest.java", "src", "KthLargest.java Helper.java", "src pom.xml target", "src .git"})
    void folderThatIsOneSubmissionIsRefusedWithTheWayOut(String content) throws IOException {
        Path ada = folder("ada");
        for (String name : content.split(" ", -1)) {
            Files.createFile(ada.resolve(name));
        }
        assertThatExceptionOfType(UnusableBatchException.class)
                .isThrownBy(() -> in(ada))
                .withMessageContaining("'" + ada + "' is one submission, not a folder of them")
                .withMessageContaining("--whole-folders");
    }

    /** Or one upload could stop the batch of all. */
    @Test
    void sourceThatLiesAmongSubmissionsDoesNotMakeThemOne() throws Exception {
        file("KthLargest.java");
        file("src");
        folder("ada");
        assertThat(names(in(handins))).containsExactly("KthLargest.java", "ada", "src");
    }

    @Test
    void pathThatLeadsNowhereIsTold() {
        assertThatExceptionOfType(UnusableBatchException.class)
                .isThrownBy(() -> in(handins.resolve("nobody\u001b[2J")))
                .withMessage("no such submission: '" + handins.resolve("nobody")
                        + "\\u001b[2J'; name files, or folders of submissions");
    }

    @Test
    void emptyFolderIsTold() {
        assertThatExceptionOfType(UnusableBatchException.class)
                .isThrownBy(() -> in(handins))
                .withMessage("no submissions in '" + handins + "': empty");
    }

    @Test
    void folderWithNothingButWhatIsNoneIsTold() throws Exception {
        Path hidden = file(".DS_Store");
        file("Thumbs.db");
        assertThatExceptionOfType(UnusableBatchException.class)
                .isThrownBy(() -> in(handins))
                .withMessage("no submissions in '" + handins + "': nothing but '" + hidden
                        + "' (hidden, or the system's) and 1 more that are none");
    }

    private Submissions.Found in(Path... paths) throws UnusableBatchException {
        return into(temp.resolve("out"), paths);
    }

    private static Submissions.Found into(Path out, Path... paths) throws UnusableBatchException {
        return Submissions.in(Stream.of(paths).toList(), false, PROBLEM, out);
    }

    private static List<String> names(Submissions.Found found) {
        return found.entries().stream().map(Entry::name).toList();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(handins.resolve(name));
    }

    private Path file(String name) throws IOException {
        return Files.createFile(handins.resolve(name));
    }
}
