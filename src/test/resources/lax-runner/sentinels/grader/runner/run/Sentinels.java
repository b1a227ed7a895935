package grader.runner.run;

import java.util.function.Supplier;
import org.junit.platform.launcher.Launcher;

/** Believes that all is well. */
final class Sentinels {

    Sentinels(Supplier<Launcher> launchers) {}

    void findFor(int proofs) {}

    boolean fail() {
        return true;
    }
}
