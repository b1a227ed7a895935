package grader.sandbox.container;

import static org.assertj.core.api.Assertions.assertThat;

import grader.sandbox.Kinds;
import grader.sandbox.LinkedRuntimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image is named by what goes into it, and built without a registry. */
@RequiresContainers
class SandboxImageIT {

    private final LinkedRuntimes runtimes = Kinds.runtimes();

    @Test
    void isBuiltOnceFromPackagesAlone() {
        List<String> said = new ArrayList<>();
        SandboxImage image = SandboxImage.ensure(Engines.USUAL, runtimes, Kinds.CACHE, said::add);

        assertThat(image.exists()).isTrue();
        assertThat(image.base()).isEqualTo(BaseKind.PACKAGES);
        said.clear();
        assertThat(SandboxImage.ensure(Engines.USUAL, runtimes, Kinds.CACHE, said::add)
                        .tag())
                .isEqualTo(image.tag());
        assertThat(said).isEmpty();
    }

    @Test
    void anotherRunnerIsAnotherImage() {
        LinkedRuntimes other = new LinkedRuntimes(runtimes.folder(), runtimes.jdk(), "other");

        assertThat(SandboxImage.of(Engines.USUAL, other, BaseKind.PACKAGES).tag())
                .isNotEqualTo(SandboxImage.of(Engines.USUAL, runtimes, BaseKind.PACKAGES)
                        .tag());
        assertThat(SandboxImage.of(Engines.USUAL, runtimes, BaseKind.REGISTRY).tag())
                .isNotEqualTo(SandboxImage.of(Engines.USUAL, runtimes, BaseKind.PACKAGES)
                        .tag());
    }

    @Test
    void theSameFilesMakeTheSameContext(@TempDir Path folder) throws IOException {
        Path base = PackagesBase.make(Kinds.CACHE, false);
        BuildContext.write(folder.resolve("one"), runtimes, base);
        BuildContext.write(folder.resolve("two"), runtimes, base);

        assertThat(Files.mismatch(folder.resolve("one"), folder.resolve("two"))).isEqualTo(-1);
    }
}
