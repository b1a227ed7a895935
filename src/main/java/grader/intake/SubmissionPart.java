package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.util.Optional;

/** What a submission holds for one of several problems. */
public final class SubmissionPart {

    private final String name;
    private final Gathering gathering;
    private final IntakeLimits limits;
    private final String place;
    private final String found;

    /**
     * For a place, whether or not anything lies there.
     *
     * @param name for display, escaped and cut
     * @param found what the submission has at its top, for people
     */
    SubmissionPart(String name, Gathering gathering, IntakeLimits limits, String place, String found) {
        this.name = name;
        this.gathering = gathering;
        this.limits = limits;
        this.place = place;
        this.found = found;
    }

    /** For display, escaped and cut: the submission's name and the place in it. */
    public String name() {
        return name;
    }

    /** Says that nothing lies there; empty where something does. */
    public Optional<RejectedSubmissionException> absence() {
        if (!gathering.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RejectedSubmissionException(
                Code.MISSING_PART,
                "",
                "nothing was handed in for this problem: the submission has no " + Shown.quoted(place)
                        + (found.isEmpty() ? "; it is empty" : "; it has " + found)));
    }

    /**
     * Reads it as if it were a submission of its own, with paths that start at its place.
     *
     * @param reserved names of classes that it may not bring
     * @throws RejectedSubmissionException where the candidate has to mend something in this part
     */
    public Submission read(ReservedNames reserved) throws RejectedSubmissionException {
        return Intake.submission(name, gathering, limits, reserved);
    }
}
