package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The annotation as an author uses it. */
class AllocationLimitTest {

    private static final int SIZE = 8 << 20;

    /** Run by the tests, not with them. */
    @AllocationLimit("1MiB")
    static class OnTheOutermostClass {

        private byte[] kept = {};

        @Test
        void own() {
            kept = new byte[SIZE];
            assertThat(kept).hasSize(SIZE);
        }

        @Nested
        class Inner {

            @Test
            void nested() {
                own();
            }

            @Nested
            class Innermost {

                @Test
                void nestedTwice() {
                    own();
                }

                @Test
                @AllocationLimit("16MiB")
                void nearer() {
                    own();
                }
            }

            @Nested
            @AllocationLimit("16MiB")
            class Wider {

                @Test
                void nearerClass() {
                    own();
                }
            }
        }
    }

    @Test
    void holdsInNestedClassesUnlessANearerOneDoes() {
        List<String> failed = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(OnTheOutermostClass.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                                if (identifier.isTest()) {
                                    (result.getThrowable().isPresent() ? failed : passed)
                                            .add(identifier.getDisplayName());
                                }
                            }
                        });
        assertThat(failed).containsExactlyInAnyOrder("own()", "nested()", "nestedTwice()");
        assertThat(passed).containsExactlyInAnyOrder("nearer()", "nearerClass()");
    }
}
