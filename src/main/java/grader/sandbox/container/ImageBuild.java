package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.BuildResponseItem;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.LiveChildren;
import grader.sandbox.SandboxException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One building of an image. The tag is set last, so there is a whole image or none. */
final class ImageBuild {

    private final DockerClient client;
    private final LinkedRuntimes runtimes;
    private final BaseKind base;
    private final String tag;
    private final Path cache;

    ImageBuild(DockerClient client, LinkedRuntimes runtimes, BaseKind base, String tag, Path cache) {
        this.client = client;
        this.runtimes = runtimes;
        this.base = base;
        this.tag = tag;
        this.cache = cache;
    }

    /**
     * Builds; waits first where another grader on this machine builds.
     *
     * @param anew with a new base, also where the image is there
     */
    void run(Consumer<String> progress, boolean anew) {
        try {
            LiveChildren.staging(cache.resolve("images"), staging -> {
                if (anew || !SandboxImage.exists(client, tag)) {
                    build(staging.resolve("context.tar"), progress, anew);
                }
            });
        } catch (IOException e) {
            throw new SandboxException("can't build the sandbox image in " + cache, e);
        } catch (DockerException | DockerClientException e) {
            throw new SandboxException("the container engine can't build the sandbox image: " + e.getMessage(), e);
        }
    }

    private void build(Path context, Consumer<String> progress, boolean anew) throws IOException {
        BuildContext.write(context, runtimes, makeBase(progress, anew));
        try (InputStream tar = new BufferedInputStream(Files.newInputStream(context))) {
            client.buildImageCmd(tar)
                    .withBuildArg("BASE", base.from())
                    .withTags(Set.of(tag))
                    .withPull(base == BaseKind.REGISTRY && anew)
                    .withNetworkMode("none")
                    .withForcerm(true)
                    .exec(new Progress(progress))
                    .awaitImageId();
        }
    }

    private @Nullable Path makeBase(Consumer<String> progress, boolean anew) throws IOException {
        if (base == BaseKind.REGISTRY) {
            return null;
        }
        progress.accept("Making the image's base from packages …");
        return PackagesBase.make(cache, anew);
    }

    private static final class Progress extends BuildImageResultCallback {
        private final Consumer<String> progress;

        Progress(Consumer<String> progress) {
            this.progress = progress;
        }

        @Override
        public void onNext(BuildResponseItem item) {
            String line = item.getStream();
            if (line != null && line.regionMatches(true, 0, "Step ", 0, 5)) {
                progress.accept(line.strip());
            }
            super.onNext(item);
        }
    }
}
