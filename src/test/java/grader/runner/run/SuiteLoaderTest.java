package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SuiteLoaderTest {

    private final CompletableFuture<List<ClassFile>> submission = new CompletableFuture<>();

    @Test
    void suiteIsThereBeforeTheSubmission() throws Exception {
        SuiteLoader loader = loader(ClassFiles.of(Tests.class));
        assertThat(loader.loadClass(Tests.class.getName()).getClassLoader()).isSameAs(loader);
    }

    @Test
    void whoeverAsksForAClassOfTheSubmissionWaitsForIt() throws Exception {
        SuiteLoader loader = loader(ClassFiles.of(Tests.class));
        CompletableFuture<Class<?>> asked = new CompletableFuture<>();
        Thread asking = new Thread(() -> asked.complete(parameterOf(loader)));
        asking.start();
        while (asking.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        submission.complete(List.of(ClassFiles.of(Candidate.class)));
        assertThat(asked.get(10, TimeUnit.SECONDS).getClassLoader()).isSameAs(loader);
    }

    @Test
    void suiteIsNotReplacedByTheSubmission() throws Exception {
        SuiteLoader loader = loader(ClassFiles.of(Tests.class));
        submission.complete(List.of(new ClassFile(Tests.class.getName(), new byte[] {1, 2, 3})));
        assertThat(loader.loadClass(Tests.class.getName())).hasPackage(Tests.class.getPackageName());
    }

    @Test
    void whatNeitherHasIsNotFound() {
        SuiteLoader loader = loader();
        submission.complete(List.of());
        assertThatThrownBy(() -> loader.loadClass("no.such.Type")).isInstanceOf(ClassNotFoundException.class);
    }

    private static Class<?> parameterOf(SuiteLoader loader) {
        try {
            return loader.loadClass(Tests.class.getName())
                    .getDeclaredMethods()[0]
                    .getParameterTypes()[0];
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private SuiteLoader loader(ClassFile... suite) {
        return new SuiteLoader(List.of(suite), submission, ClassLoader.getPlatformClassLoader());
    }

    static class Candidate {}

    static class Tests {
        void look(Candidate candidate) {}
    }
}
