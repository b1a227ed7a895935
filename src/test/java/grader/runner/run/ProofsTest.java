package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.Aftermath;
import org.junit.jupiter.api.Test;

class ProofsTest {

    @Test
    void eachPassIsProvenWhereThatIsWanted() {
        assertThat(new Proofs(SentinelsTest.honest(), true, 1).afterTest(true, false))
                .isEqualTo(Aftermath.SOUND);
        assertThat(new Proofs(SentinelsTest.flattered(), true, 1).afterTest(true, false))
                .isEqualTo(Aftermath.TAMPERED);
    }

    @Test
    void passesAreProvenAtTheEnd() {
        Proofs honest = new Proofs(SentinelsTest.honest(), false, 1);
        assertThat(honest.afterTest(true, false)).isIn(Aftermath.UNPROVEN, Aftermath.SOUND);
        assertThat(honest.atEnd()).isEqualTo(Aftermath.SOUND);
        Proofs flattered = new Proofs(SentinelsTest.flattered(), false, 1);
        assertThat(flattered.afterTest(true, false)).isIn(Aftermath.UNPROVEN, Aftermath.TAMPERED);
        assertThat(flattered.atEnd()).isEqualTo(Aftermath.TAMPERED);
    }

    @Test
    void passesAreProvenSoonInALongRun() {
        Proofs proofs = new Proofs(SentinelsTest.honest(), false, 1);
        Aftermath last = Aftermath.UNPROVEN;
        for (long start = System.nanoTime(); last != Aftermath.SOUND; ) {
            last = proofs.afterTest(true, false);
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        }
    }

    /** The host gives such a JVM up, or may well do so. */
    @Test
    void passesAreProvenBeforeTheJvmIsGivenUp() {
        Proofs threads = new Proofs(SentinelsTest.flattered(), false, 1);
        assertThat(threads.afterTest(true, true)).isEqualTo(Aftermath.TAMPERED);
        Proofs failure = new Proofs(SentinelsTest.flattered(), false, 1);
        assertThat(failure.afterTest(true, false)).isIn(Aftermath.UNPROVEN, Aftermath.TAMPERED);
        assertThat(failure.afterTest(false, false)).isEqualTo(Aftermath.TAMPERED);
    }

    @Test
    void failuresNeedNoProof() {
        Proofs proofs = new Proofs(SentinelsTest.flattered(), true, 1);
        assertThat(proofs.afterTest(false, false)).isEqualTo(Aftermath.SOUND);
        assertThat(proofs.afterTest(false, true)).isEqualTo(Aftermath.THREADS_LEFT);
        assertThat(proofs.atEnd()).isEqualTo(Aftermath.SOUND);
    }
}
