package grader.cli;

import grader.report.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code grader schema}. */
@Command(name = "schema", description = "Prints the JSON Schema of the report.")
final class SchemaCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(JsonReport.schema());
        spec.commandLine().getOut().flush();
    }
}
