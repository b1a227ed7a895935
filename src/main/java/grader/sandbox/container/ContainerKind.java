package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import grader.cache.Digest;
import grader.sandbox.Capacity;
import grader.sandbox.Child;
import grader.sandbox.JvmCommand;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.LiveChildren;
import grader.sandbox.Role;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walls code in with a container: one each, from an image that holds nothing else. */
public final class ContainerKind implements SandboxKind {

    private final ContainerEngine engine;
    private final DockerClient client;
    private final SandboxImage image;
    private final String jdk;
    private final Owner owner = Owner.self();
    private final String seccomp;
    private ContainerEvents events;

    /**
     * Removes what graders left behind that were killed.
     *
     * @param image must be built
     * @param cache the cache folder
     * @throws SandboxException if there is no container engine
     */
    public ContainerKind(ContainerEngine engine, LinkedRuntimes runtimes, SandboxImage image, Path cache) {
        this.engine = engine;
        this.client = engine.client();
        this.image = image;
        this.jdk = runtimes.jdk();
        this.seccomp = SeccompProfile.option(engine.facts(), cache);
        this.events = ContainerEvents.listen(engine, owner);
        LiveChildren.hangUpAfterwards(this::hangUp);
        sweep(client);
    }

    @Override
    public String id() {
        return "container";
    }

    @Override
    public String fingerprint() {
        return engine.isUsual() ? image.digest() : Digest.of(List.of(image.digest(), engine.id()));
    }

    @Override
    public String machine() {
        return engine.machine();
    }

    @Override
    public String engine() {
        return engine.id();
    }

    @Override
    public String jdk() {
        return jdk;
    }

    /** The engine's machine is this one, as far as can be told: what is taken here, is taken there. */
    @Override
    public Capacity capacity() {
        return engine.facts().capacity().atMost(Capacity.here());
    }

    @Override
    public Child start(Role role, SandboxLimits limits) {
        return start(role, limits, JvmCommand.of(role, limits, SandboxImage.places(role)));
    }

    /** For tests, which look at the walls from inside with a program of their own. */
    Child start(Role role, SandboxLimits limits, List<String> command) {
        try {
            String container = client.createContainerCmd(image.tag())
                    .withCmd(command)
                    .withUser(ContainerWalls.USER)
                    .withWorkingDir(ContainerWalls.SCRATCH)
                    .withEnv(List.of())
                    .withHostName("sandbox")
                    .withNetworkDisabled(true)
                    .withLabels(Map.of(Owner.LABEL, owner.label()))
                    .withStdinOpen(true)
                    .withStdInOnce(true)
                    .withAttachStdin(true)
                    .withAttachStdout(true)
                    .withAttachStderr(true)
                    .withHostConfig(ContainerWalls.of(
                                    role, limits, engine.facts(), engine.facts().isGvisor(engine.runtime()), seccomp)
                            .withRuntime(engine.runtime().isEmpty() ? null : engine.runtime()))
                    .exec()
                    .getId();
            return ContainerChild.start(client, container, events().of(container));
        } catch (DockerException e) {
            throw new SandboxException("the container engine can't start a sandbox: " + e.getMessage(), e);
        }
    }

    private synchronized void hangUp() {
        events.close();
    }

    private synchronized ContainerEvents events() {
        if (events.lost()) {
            events = ContainerEvents.listen(engine, owner);
        }
        return events;
    }

    /** A killed grader's containers end by themselves, but for one that loops and no longer reads its input. */
    private static void sweep(DockerClient client) {
        for (Container container : client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(Owner.LABEL))
                .exec()) {
            Optional<Owner> owner = Owner.parse(container.getLabels().getOrDefault(Owner.LABEL, ""));
            if (owner.isPresent() && owner.get().dead()) {
                try {
                    client.removeContainerCmd(container.getId()).withForce(true).exec();
                } catch (DockerException e) {
                    // Another grader was quicker.
                }
            }
        }
    }
}
