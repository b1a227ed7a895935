package grader.bench;

import java.util.List;

/**
 * What came of a part.
 *
 * @param part what was measured
 * @param claims what is wanted of it
 * @param figures all that was measured
 * @param notes what else there is to say, a line each
 */
record Findings(Part part, List<Claim> claims, List<Figure> figures, List<String> notes) {

    Findings {
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** Of a part that could not be measured. */
    static Findings failed(Part part, Throwable failure) {
        String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return new Findings(
                part, List.of(new Claim(part.title(), "measured", "not measured", false)), List.of(), List.of(reason));
    }

    /** Whether all is as wanted. */
    boolean met() {
        return claims.stream().allMatch(Claim::met);
    }
}
