package grader.report;

/** The summary of a batch as JSON, and its schema. */
public final class BatchJson {

    private BatchJson() {}

    /** Ends in a line feed. */
    public static String text(BatchSummary summary) {
        return JsonReport.MAPPER.writeValueAsString(summary) + "\n";
    }

    /** The JSON Schema that every summary follows. */
    public static String schema() {
        return SchemaFile.text("batch.schema.json");
    }
}
