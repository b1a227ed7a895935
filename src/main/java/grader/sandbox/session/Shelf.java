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

    /** Has one read that suite that nobody has a claim on; where there is none, it will be read when it is run. */
    void load(HostFrame.Load suite, Claim claim) {
        free(suite).ifPresent(begun -> ahead.set(ahead.indexOf(begun), begun.claimed(suite, claim)));
    }

    void release(Claim claim) {
        ahead.replaceAll(begun -> begun.claim().filter(claim::equals).isPresent() ? begun.released() : begun);
    }

    /** One of those who were expected is here. */
    void served() {
        expected = Math.max(0, expected - 1);
    }

    /** Takes off one for somebody who is about to run that suite, and none that another has a claim on. */
    Optional<Ahead> take(HostFrame.Load suite) {
        Optional<Ahead> found = first(begun -> begun.hasRead(suite)).or(() -> free(suite));
        found.ifPresent(ahead::remove);
        return found;
    }

    /** Best one that has read it, else one that has read none. */
    private Optional<Ahead> free(HostFrame.Load suite) {
        return first(begun -> begun.claim().isEmpty() && begun.hasRead(suite))
                .or(() -> first(begun -> begun.load().isEmpty()))
                .or(() -> first(begun -> begun.claim().isEmpty()));
    }

    private Optional<Ahead> first(Predicate<Ahead> wanted) {
        return ahead.stream().filter(wanted).findFirst();
    }
}
