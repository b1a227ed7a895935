package grader.pipeline;

import grader.report.Report;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an attack printed of itself: {@code okapi got} and what, or {@code okapi lost} and why. So one that was stopped
 * is told from one that went through, when neither changed a verdict.
 */
final class HostileTold {

    /** Nothing that a test prints may be in the candidate's view, so this word may not. */
    static final String WORD = "okapi";

    private static final Pattern TOLD = Pattern.compile(WORD + " ((?:got|lost)\\b[^\r\n]*)");
    private static final int SHOWN = 100;

    private HostileTold() {}

    /** Empty where it printed nothing. */
    static String in(Report report) {
        String output = report.tests().stream()
                .flatMap(test -> test.runs().stream())
                .map(Report.RunLine::output)
                .collect(Collectors.joining("\n"));
        Matcher told = TOLD.matcher(output);
        if (!told.find()) {
            return "";
        }
        return told.group(1).length() > SHOWN ? told.group(1).substring(0, SHOWN) + "…" : told.group(1);
    }
}
