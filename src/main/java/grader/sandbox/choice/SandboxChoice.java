package grader.sandbox.choice;

import java.util.List;
import java.util.Locale;

/** What can be asked for on the command line. */
public enum SandboxChoice {
    /** The strongest that works here. */
    AUTO,
    CONTAINER,
    BUBBLEWRAP,
    PROCESS;

    /** The kinds, strongest first. */
    public static List<SandboxChoice> kinds() {
        return List.of(CONTAINER, BUBBLEWRAP, PROCESS);
    }

    /** As on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
