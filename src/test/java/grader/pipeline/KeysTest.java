package grader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import grader.problem.Problem;
import grader.problem.ProblemLoader;
import grader.sandbox.Child;
import grader.sandbox.Role;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which suites are taken from the cache. */
class KeysTest {

    private static final Problem LRU = ProblemLoader.load(Path.of("problems", "lru-cache"));
    private static final Problem KTH = ProblemLoader.load(Path.of("problems", "kth-largest"));

    private record Named(String id, String fingerprint, String machine) implements SandboxKind {

        @Override
        public String jdk() {
            return "25";
        }

        @Override
        public Child start(Role role, SandboxLimits limits) {
            throw new UnsupportedOperationException("nothing is run here");
        }
    }

    @Test
    void aSuiteIsTimedForEachProblemKindRuntimeAndMachine() {
        List<String> keys = List.of(
                Keys.of(LRU, new Named("process", "1", "fast")),
                Keys.of(KTH, new Named("process", "1", "fast")),
                Keys.of(LRU, new Named("container", "1", "fast")),
                Keys.of(LRU, new Named("process", "2", "fast")),
                Keys.of(LRU, new Named("process", "1", "slow")));
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(Keys.of(LRU, new Named("process", "1", "fast"))).isEqualTo(keys.get(0));
    }
}
