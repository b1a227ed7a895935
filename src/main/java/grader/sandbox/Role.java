package grader.sandbox;

/** What a sandbox is for. Each role has a runtime of its own, with no more in it than the role needs. */
public enum Role {
    /** Compiles, for many submissions one after another; never runs what it compiled. */
    COMPILE,
    /** Runs the tests of one submission, once. */
    RUN;

    /** The runner's argument, and the name of the role's runtime folder. */
    public String word() {
        return this == COMPILE ? "compile" : "run";
    }
}
