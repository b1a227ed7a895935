package grader.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.HostFrame;
import grader.protocol.LibraryFile;
import java.io.IOException;
import java.util.List;
import junit.framework.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.runner.RunWith;
import org.junit.runners.JUnit4;

class OldSuiteTest {

    @Test
    void testsOfJupiterAreNone() throws IOException {
        assertThat(OldSuite.mayBe(ofClass(OldSuiteTest.Young.class))).isFalse();
    }

    @Test
    void annotatedMethodMakesOne() throws IOException {
        assertThat(OldSuite.mayBe(ofClass(Annotated.class))).isTrue();
    }

    @Test
    void extendedTestCaseMakesOne() throws IOException {
        assertThat(OldSuite.mayBe(ofClass(Extending.class))).isTrue();
    }

    @Test
    void namedRunnerMakesOne() throws IOException {
        assertThat(OldSuite.mayBe(ofClass(WithRunner.class))).isTrue();
    }

    @Test
    void librariesMayHoldWhatTestsExtend() throws IOException {
        HostFrame.Load young = ofClass(Young.class);
        List<LibraryFile> libraries = List.of(new LibraryFile("base/Tests.class", new byte[0]));
        assertThat(OldSuite.mayBe(new HostFrame.Load(
                        libraries, young.classes(), young.suiteClasses(), List.of(), 0, false, false)))
                .isTrue();
    }

    @Test
    void selectedTestsNameTheirEngine() throws IOException {
        assertThat(OldSuite.mayBe(selected("[engine:junit-jupiter]/[class:ATest]/[method:a()]")))
                .isFalse();
        assertThat(OldSuite.mayBe(
                        selected("[engine:junit-jupiter]/[class:ATest]", "[engine:junit-vintage]/[runner:B]")))
                .isTrue();
    }

    private static HostFrame.Load ofClass(Class<?> suite) throws IOException {
        return new HostFrame.Load(
                List.of(), List.of(ClassFiles.of(suite)), List.of(suite.getName()), List.of(), 0, false, false);
    }

    private static HostFrame.Load selected(String... ids) throws IOException {
        return new HostFrame.Load(
                List.of(), ofClass(Annotated.class).classes(), List.of(), List.of(ids), 0, false, false);
    }

    static class Young {
        @Test
        void passes() {
            assertThat(1).isPositive();
        }
    }

    public static class Annotated {
        @org.junit.Test
        public void passes() {
            assertThat(1).isPositive();
        }
    }

    public static class Extending extends TestCase {
        public void testPasses() {
            assertThat(1).isPositive();
        }
    }

    @RunWith(JUnit4.class)
    public static class WithRunner extends Annotated {}
}
