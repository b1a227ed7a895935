package grader.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void whoeverIsAloneKeepsOthersWaitingToTheEnd() throws InterruptedException {
        Thread other = other();
        turns.alone(() -> {
            waits(other);
            return said.add("alone");
        });
        other.join();
        assertThat(said).containsExactly("alone", "other");
    }

    @Test
    void whoeverSharesWorksOnBesideOthers() throws InterruptedException {
        Thread other = other();
        turns.alone(() -> {
            waits(other);
            turns.share();
            ends(other);
            turns.share();
            return said.add("shared");
        });
        assertThat(said).containsExactly("other", "shared");
    }

    @Test
    void nobodyIsAloneBesideOneWhoShares() throws InterruptedException {
        Thread next = new Thread(() -> turns.alone(() -> said.add("next")));
        turns.alone(() -> {
            turns.share();
            waits(next);
            return said.add("shared");
        });
        next.join();
        assertThat(said).containsExactly("shared", "next");
    }

    @Test
    void workThatFailsGivesItsTurnBack() {
        for (boolean shared : List.of(false, true)) {
            try {
                turns.alone(() -> {
                    if (shared) {
                        turns.share();
                    }
                    throw new IllegalStateException("fails");
                });
            } catch (IllegalStateException e) {
                said.add(turns.alone(() -> "free"));
            }
        }
        assertThat(said).containsExactly("free", "free");
    }

    private Thread other() {
        return new Thread(() -> turns.together(() -> said.add("other")));
    }

    private static void waits(Thread thread) {
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }

    private static void ends(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
