package grader.cli;

import grader.report.AssessmentJson;
import grader.report.BatchJson;
import grader.report.JsonReport;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grader schema}. */
@Command(name = "schema", description = "Prints a JSON Schema.")
final class SchemaCommand implements Runnable {

    /** What has one. */
    enum Document {
        REPORT,
        ASSESSMENT,
        BATCH;

        private String schema() {
            return switch (this) {
                case REPORT -> JsonReport.schema();
                case ASSESSMENT -> AssessmentJson.schema();
                case BATCH -> BatchJson.schema();
            };
        }

        /** As on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = "what the schema is of: report (of one problem), assessment (of several) or"
                    + " batch (its summary.json); else report",
            defaultValue = "report")
    private Document document = Document.REPORT;

    @Override
    public void run() {
        spec.commandLine().getOut().print(document.schema());
        spec.commandLine().getOut().flush();
    }
}
