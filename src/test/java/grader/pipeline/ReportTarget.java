package grader.pipeline;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import grader.fuzz.FuzzTarget;
import grader.fuzz.Scratch;
import grader.intake.ReservedNames;
import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.protocol.ClassFile;
import grader.protocol.Diagnostic;
import grader.protocol.Measurement;
import grader.protocol.TestNode;
import grader.report.CandidateView;
import grader.report.JsonReport;
import grader.report.Report;
import grader.report.Report.Reason;
import grader.report.ReportReader;
import grader.report.TerminalReport;
import grader.sandbox.session.CaseResult;
import grader.sandbox.session.Compilation;
import grader.sandbox.session.Outcome;
import grader.sandbox.session.PlannedCase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts of a candidate's wherever they reach a report: it follows its schema, is read as it was, and steers no terminal. */
public final class ReportTarget implements FuzzTarget {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonReport.schema());

    private final Path file = Scratch.folder("reports").resolve("report.json");
    private final Problem problem = ProblemLoader.load(Path.of("problems", "kth-largest"));

    @Override
    public List<byte[]> seeds() {
        return Stream.of("Sums.java|größe \uD83D\uDE00|<script>\"\\", "\u202e|\u001b[31m|\r\n\t|\0", "%s%n|…|")
                .map(text -> text.getBytes(StandardCharsets.UTF_16BE))
                .toList();
    }

    @Override
    public int mutants() {
        return 200;
    }

    /** Each two bytes are a character, so that halves of surrogate pairs come too; {@code |} is between texts. */
    @Override
    public boolean accepts(byte[] input) throws IOException {
        String[] texts = ByteBuffer.wrap(input).asCharBuffer().toString().split("\\|", 4);
        for (Report report : reports(texts[0], texts[texts.length / 2], texts[texts.length - 1])) {
            check(report);
            check(CandidateView.of(report));
        }
        return true;
    }

    private List<Report> reports(String name, String message, String output) {
        Diagnostic diagnostic = new Diagnostic(Diagnostic.Severity.ERROR, name, 1, 1, message, output);
        ReportBuilder broken = builder();
        broken.compilation(new Compilation(false, List.of(diagnostic, diagnostic), List.of()));
        ReportBuilder compiled = builder();
        compiled.compilation(new Compilation(true, List.of(diagnostic), List.of()));
        compiled.differences(List.of(new Reason("signature", name, 1, message)), List.of());
        TestNode node = new TestNode("id", "", true, name, "SumTest", "adds", List.of(), 1, 0, "Mind the sign.");
        CaseResult result = new CaseResult(
                new PlannedCase("id", "id", Duration.ofSeconds(1)),
                Outcome.FAILED,
                message,
                output,
                new Measurement(1, 1, 1, 1, output.length(), output),
                1);
        List<Reason> refused =
                Checks.classNames(List.of(new ClassFile("org.junit." + name, new byte[0])), ReservedNames.GENERAL);
        return List.of(
                broken.compileError(),
                compiled.graded(List.of(new PlannedTest(node, "id", "adds", "correctness", 0)), List.of(result)),
                builder().rejected(refused),
                builder().named(name).failed(new IllegalStateException(message)));
    }

    private ReportBuilder builder() {
        return ReportBuilder.withoutSandbox(problem);
    }

    private void check(Report report) throws IOException {
        byte[] bytes = JsonReport.bytes(report);
        String json = new String(bytes, StandardCharsets.UTF_8);
        if (!SCHEMA.validate(json, InputFormat.JSON).isEmpty()) {
            throw new AssertionError("not as the schema says: " + json);
        }
        Files.write(file, bytes);
        Optional<Report> again = ReportReader.read(file);
        if (!again.equals(Optional.of(report))) {
            throw new AssertionError(report + " is read back as " + again);
        }
        if (TerminalReport.render(report).codePoints().anyMatch(ReportTarget::steers)) {
            throw new AssertionError("steers a terminal: " + json);
        }
    }

    private static boolean steers(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.CONTROL && codePoint != '\n' && codePoint != '\t')
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR;
    }
}
