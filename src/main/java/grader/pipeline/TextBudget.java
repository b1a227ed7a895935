package grader.pipeline;

import grader.report.SafeText;

/** How much a submission may say in all the tests of a report together; what comes later is cut. */
final class TextBudget {

    private int left;

    TextBudget(int length) {
        this.left = length;
    }

    String block(String text, int maxLength) {
        String kept = SafeText.block(text, Math.min(maxLength, left));
        left = Math.max(0, left - kept.length());
        return kept;
    }
}
