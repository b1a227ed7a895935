package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Image;
import grader.cache.Digest;
import grader.sandbox.JvmPlaces;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.Role;
import grader.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The image of one grader version with one JDK. It is named by what goes into it, so that a new runner or JDK never
 * meets an old image.
 */
public final class SandboxImage {

    // With a host, or the client asks for a registry's credentials, and the engine for what it knows of registries.
    private static final String REPOSITORY = "localhost/grader-sandbox";
    private static final int TAG_LENGTH = 20;

    private final ContainerEngine engine;
    private final LinkedRuntimes runtimes;
    private final BaseKind base;
    private final String digest;

    private SandboxImage(ContainerEngine engine, LinkedRuntimes runtimes, BaseKind base) {
        this.engine = engine;
        this.runtimes = runtimes;
        this.base = base;
        this.digest = Digest.of(List.of(
                runtimes.fingerprint(),
                base.name(),
                base.from(),
                base == BaseKind.PACKAGES ? Recipe.text("base-from-packages") : "",
                Recipe.text("Dockerfile")));
    }

    /** The image on this base, whether the engine has it or not. */
    public static SandboxImage of(ContainerEngine engine, LinkedRuntimes runtimes, BaseKind base) {
        return new SandboxImage(engine, runtimes, base);
    }

    /**
     * The image for these runtimes, on whatever base: the one that is built, else one that is built now on the
     * preferred base.
     *
     * @param cache the cache folder, where the base is kept
     * @param progress told, in a line each, what is done
     * @throws SandboxException if it is not there and can't be built
     */
    public static SandboxImage ensure(
            ContainerEngine engine, LinkedRuntimes runtimes, Path cache, Consumer<String> progress) {
        List<BaseKind> preferred = BaseKind.preferred();
        for (BaseKind base : preferred) {
            SandboxImage image = of(engine, runtimes, base);
            if (image.exists()) {
                return image;
            }
        }
        SandboxImage image = of(engine, runtimes, preferred.get(0));
        progress.accept("Building the sandbox image " + image.tag() + " (once for each JDK and grader version) …");
        new ImageBuild(engine.client(), image.runtimes, image.base, image.tag(), cache).run(progress, false);
        return image;
    }

    /** Builds the image on a new base, also where it is there: for security updates of the base. */
    public void build(Path cache, Consumer<String> progress) {
        new ImageBuild(engine.client(), runtimes, base, tag(), cache).run(progress, true);
    }

    /** Where all lies inside. */
    static JvmPlaces places(Role role) {
        String home = "/grader/" + role.word();
        return new JvmPlaces(home, "/grader/lib", home + ".archive", ContainerWalls.SCRATCH);
    }

    /** Its name in the engine. */
    public String tag() {
        return REPOSITORY + ":" + digest.substring(0, TAG_LENGTH);
    }

    /** Of all that goes into it. */
    public String digest() {
        return digest;
    }

    public BaseKind base() {
        return base;
    }

    /** Whether it is built. */
    public boolean exists() {
        return exists(engine.client(), tag());
    }

    static boolean exists(DockerClient client, String tag) {
        try {
            client.inspectImageCmd(tag).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        } catch (DockerException e) {
            throw new SandboxException("the container engine does not say whether it has " + tag, e);
        }
    }

    /**
     * Removes the images of other grader versions and JDKs, but for those in use.
     *
     * @return the tags of those removed
     */
    public static List<String> removeOthers(ContainerEngine engine, LinkedRuntimes runtimes) {
        Set<String> kept = Arrays.stream(BaseKind.values())
                .map(base -> of(engine, runtimes, base).tag())
                .collect(Collectors.toSet());
        DockerClient client = engine.client();
        List<String> removed = new ArrayList<>();
        for (Image image :
                client.listImagesCmd().withReferenceFilter(REPOSITORY).exec()) {
            Stream<String> tags =
                    Optional.ofNullable(image.getRepoTags()).stream().flatMap(Arrays::stream);
            for (String other : tags.filter(tag -> !kept.contains(tag)).toList()) {
                try {
                    client.removeImageCmd(other).exec();
                    removed.add(other);
                } catch (DockerException e) {
                    // A container runs from it, or another grader was quicker.
                }
            }
        }
        return List.copyOf(removed);
    }
}
