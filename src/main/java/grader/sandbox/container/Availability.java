package grader.sandbox.container;

import java.util.Objects;

/**
 * Whether containers can be had on this machine.
 *
 * @param works whether they can
 * @param version of the engine that answered, empty where none did
 * @param why in a sentence, what answered or what stands in the way
 * @param howToGet what to do about it; empty where it works
 */
public record Availability(boolean works, String version, String why, String howToGet) {

    public Availability {
        Objects.requireNonNull(version);
        Objects.requireNonNull(why);
        Objects.requireNonNull(howToGet);
    }

    static Availability works(String version) {
        return new Availability(true, version, version + " answers", "");
    }

    static Availability missing(String why, String howToGet) {
        return new Availability(false, "", why, howToGet);
    }
}
