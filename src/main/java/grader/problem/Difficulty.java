package grader.problem;

/** How hard a problem is for the people it is meant for. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
