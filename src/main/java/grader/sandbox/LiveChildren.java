package grader.sandbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Children that run now, so that none outlives a grader that is told to end. */
final class LiveChildren {

    private static final Set<Child> CHILDREN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LiveChildren::closeAll, "close sandboxes"));
    }

    private static volatile boolean ending;

    private LiveChildren() {}

    static void add(Child child) {
        CHILDREN.add(child);
        if (ending) {
            // Started while the others were being closed.
            child.close();
        }
    }

    static void remove(Child child) {
        CHILDREN.remove(child);
    }

    private static void closeAll() {
        ending = true;
        CHILDREN.parallelStream().forEach(Child::close);
    }
}
