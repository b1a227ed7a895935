package grader.suite;

import static grader.suite.Growth.Order.LINEAR;
import static grader.suite.Growth.Order.LINEARITHMIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The annotation as an author uses it. */
class GrowthTest {

    /** Run by {@link #outcome}, not with the other tests. */
    static class Workloads {

        @Growth(atMost = LINEAR)
        void linear(Workload work) {
            int[] numbers = numbers(work);
            assertThat(work.measure(() -> sum(numbers, 50))).isNotZero();
        }

        @Growth(atMost = LINEARITHMIC)
        void sorting(Workload work) {
            int[] numbers = numbers(work);
            int[] expected = numbers.clone();
            Arrays.sort(expected);
            work.measure(() -> Arrays.sort(numbers));
            assertThat(numbers).isEqualTo(expected);
        }

        @Growth(atMost = LINEAR)
        void sortingAsLinear(Workload work) {
            int[] numbers = numbers(work);
            work.measure(() -> Arrays.sort(numbers));
        }

        @Growth(atMost = LINEARITHMIC)
        void quadratic(Workload work) {
            int[] numbers = numbers(work);
            assertThat(work.measure(() -> inversions(numbers))).isNotNegative();
        }

        @Growth(atMost = LINEAR)
        void linearInThreads(Workload work) throws InterruptedException {
            int[] numbers = numbers(work);
            AtomicInteger sum = new AtomicInteger();
            work.measure(() -> inAThread(() -> sum.set(sum(numbers, 2_000))));
            assertThat(sum.get()).isNotZero();
        }

        @Growth(atMost = LINEAR, from = 1, to = 64)
        void wrong(Workload work) {
            assertEquals(8, work.measure(work::size), "size");
        }

        @Growth(atMost = LINEAR, from = 1, to = 64)
        void measuresNothing(Workload work) {
            assertThat(work.size()).isPositive();
        }

        @Growth(atMost = LINEAR, from = 10, to = 100)
        void tooFewSizes(Workload work) {
            work.measure(() -> numbers(work));
        }

        @Growth(atMost = LINEAR, from = 1, to = 64)
        void inputsAreNew(Workload work) {
            assertThat(seen.add(work.random().nextLong())).isTrue();
            work.measure(work::size);
        }

        private final Set<Long> seen = new HashSet<>();

        private static int[] numbers(Workload work) {
            Random random = work.random();
            return random.ints(work.size()).toArray();
        }

        private static int sum(int[] numbers, int rounds) {
            int sum = 0;
            for (int round = 0; round < rounds; round++) {
                for (int number : numbers) {
                    sum += number ^ round;
                }
            }
            return sum;
        }

        private static void inAThread(Runnable runnable) throws InterruptedException {
            Thread thread = new Thread(runnable);
            thread.start();
            thread.join();
        }

        private static int inversions(int[] numbers) {
            int found = 0;
            for (int i = 0; i < numbers.length; i++) {
                for (int j = 0; j < i; j++) {
                    found += numbers[j] > numbers[i] ? 1 : 0;
                }
            }
            return found;
        }
    }

    private record Outcome(Optional<String> failure, String entry) {}

    @Test
    void linearWorkIsLinear() {
        assertThat(outcome("linear").failure()).isEmpty();
    }

    @Test
    void sortingIsLinearithmic() {
        Outcome outcome = outcome("sorting");
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.entry())
                .matches("linearithmic\\|250:\\d+,500:\\d+,.*,128000:\\d+\\|[\\d.]+,[\\d.]+,[\\d.]+,[\\d.]+");
    }

    @Test
    void sortingCannotBeToldFromLinear() {
        assertThat(outcome("sortingAsLinear").failure()).isEmpty();
    }

    @Test
    void quadraticWorkIsNotLinearithmic() {
        Outcome outcome = outcome("quadratic");
        assertThat(outcome.failure().orElseThrow())
                .matches("the time grows with the size to the power of (1\\.9|2\\.0)\\d .*linearithmic growth.*");
        assertThat(outcome.entry()).startsWith("linearithmic|250:").doesNotContain("128000:");
    }

    @Test
    void linearWorkInThreadsThatEndIsLinear() {
        Outcome outcome = outcome("linearInThreads");
        assertThat(outcome.failure()).as(outcome.entry()).isEmpty();
    }

    @Test
    void failedAssertionIsAFailedTest() {
        Outcome outcome = outcome("wrong");
        assertThat(outcome.failure().orElseThrow()).startsWith("size ==> expected: <8> but was: <");
        assertThat(outcome.entry()).isEmpty();
    }

    @Test
    void mistakesOfAuthorsAreTold() {
        assertThat(outcome("measuresNothing").failure())
                .hasValue("a @Growth test takes a Workload and calls its measure");
        assertThat(outcome("tooFewSizes").failure())
                .hasValue("@Growth(from = 10, to = 100): from is 1 or more, and to is 64 times from or more");
    }

    @Test
    void inputsAreNewEachTime() {
        assertThat(outcome("inputsAreNew").failure()).isEmpty();
    }

    private static Outcome outcome(String method) {
        Listener listener = new Listener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Workloads.class, method, Workload.class.getName()))
                                .build(),
                        listener);
        assertThat(listener.tests).isEqualTo(1);
        return new Outcome(listener.failure, listener.entry);
    }

    private static final class Listener implements TestExecutionListener {
        private int tests;
        private Optional<String> failure = Optional.empty();
        private String entry = "";

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            if (identifier.isTest()) {
                tests++;
                failure = result.getThrowable().map(Throwable::getMessage);
            }
        }

        @Override
        public void reportingEntryPublished(TestIdentifier identifier, ReportEntry published) {
            entry = published.getKeyValuePairs().getOrDefault(GrowthExtension.ENTRY, "");
        }
    }
}
