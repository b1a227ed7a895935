package grader.fuzz;

import grader.bytecode.ClassFileTarget;
import grader.bytecode.LinkTarget;
import grader.intake.SubmissionTarget;
import grader.pipeline.ReportTarget;
import grader.pipeline.SuiteCacheTarget;
import grader.problem.ProblemTarget;
import grader.protocol.FrameTarget;
import grader.protocol.PayloadTarget;
import grader.report.ReportReaderTarget;
import grader.rules.SourceRulesTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All readers that are fuzzed. */
enum Fuzzed {
    FRAMES(FrameTarget::new),
    PAYLOADS(PayloadTarget::new),
    ZIP(SubmissionTarget::zip),
    TAR_GZ(SubmissionTarget::tarGz),
    TAR(SubmissionTarget::tar),
    SOURCE(SubmissionTarget::source),
    FOLDER(SubmissionTarget::folder),
    PROBLEM_YAML(ProblemTarget::yaml),
    STATEMENT(ProblemTarget::statement),
    CLASS_FILES(ClassFileTarget::new),
    LINKING(LinkTarget::new),
    SOURCE_RULES(SourceRulesTarget::new),
    SUITE_CACHE(SuiteCacheTarget::new),
    REPORTS(ReportTarget::new),
    REPORT_FILES(ReportReaderTarget::new);

    private static final int SMALL = 4 << 10;
    private static final Path KEPT = Path.of("src/test/resources/fuzz");

    @SuppressWarnings("ImmutableEnumChecker") // method references, which hold nothing
    private final Supplier<FuzzTarget> made;

    Fuzzed(Supplier<FuzzTarget> made) {
        this.made = made;
    }

    /** In lower case with hyphens: what it is called, and its folder of kept inputs. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fuzzed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    FuzzTarget target() {
        return made.get();
    }

    /** Inputs that once went wrong, or that a long run found worth keeping. */
    List<Path> kept() throws IOException {
        Path folder = KEPT.resolve(word());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What mutants are made of: the target's own inputs, and kept ones that are small. */
    List<byte[]> material(FuzzTarget target) throws Exception {
        List<byte[]> material = new ArrayList<>(target.seeds());
        for (Path file : kept()) {
            if (Files.size(file) <= SMALL) {
                material.add(Files.readAllBytes(file));
            }
        }
        return material;
    }
}
