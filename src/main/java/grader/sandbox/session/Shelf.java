package grader.sandbox.session;

import grader.protocol.HostFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sandboxes of one size: those that were begun and not yet taken, and how many more takers there will be. */
final class Shelf {

    private final List<Ahead> ahead = new ArrayList<>();
    private int expected;

    void expect(int takers) {
        expected = takers;
    }

    void expectAnother() {
        expected++;
    }

    boolean isShort() {
        return ahead.size() < expected;
    }

    void add(Ahead begun) {
        ahead.add(begun);
    }

    /** In the order in which they were begun. */
    List<Ahead> all() {
        return List.copyOf(ahead);
    }

    /** Has one read that suite which was given none; where there is none such, it will be read when it is run. */
    void load(HostFrame.Load suite) {
        first(begun -> begun.load().isEmpty())
                .ifPresent(blank -> ahead.set(ahead.indexOf(blank), blank.loading(suite)));
    }

    /**
     * Takes off one for somebody who is about to run that suite: one that has read it, or none yet; in want of both one
     * that is of no use to him, nor likely to anybody.
     */
    Optional<Ahead> take(HostFrame.Load suite) {
        expected = Math.max(0, expected - 1);
        Optional<Ahead> found = first(
                        begun -> begun.load().filter(suite::equals).isPresent())
                .or(() -> first(begun -> begun.load().isEmpty()))
                .or(() -> first(begun -> true));
        found.ifPresent(ahead::remove);
        return found;
    }

    private Optional<Ahead> first(Predicate<Ahead> wanted) {
        return ahead.stream().filter(wanted).findFirst();
    }
}
