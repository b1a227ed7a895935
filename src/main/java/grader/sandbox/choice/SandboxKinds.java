package grader.sandbox.choice;

import grader.sandbox.Availability;
import grader.sandbox.Installation;
import grader.sandbox.LinkedRuntimes;
import grader.sandbox.RemovedRuntimes;
import grader.sandbox.RuntimeLinker;
import grader.sandbox.SandboxException;
import grader.sandbox.SandboxKind;
import grader.sandbox.container.BaseKind;
import grader.sandbox.container.ContainerEngine;
import grader.sandbox.container.ContainerKind;
import grader.sandbox.container.EngineChoice;
import grader.sandbox.container.SandboxImage;
import grader.sandbox.local.BubblewrapKind;
import grader.sandbox.local.ProcessKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds and opens kinds of sandbox. */
public final class SandboxKinds {

    private final Path cache;
    private final Consumer<String> progress;
    private final ContainerEngine engine;
    private final boolean engineWanted;

    /** Takes whatever container engine is there. */
    public SandboxKinds(Path cache, Consumer<String> progress) {
        this(EngineChoice.AUTO, cache, progress);
    }

    /**
     * Nothing is looked at yet.
     *
     * @param engine for containers
     *
     * @param cache the cache folder
     * @param progress told of steps that take seconds
     */
    public SandboxKinds(EngineChoice engine, Path cache, Consumer<String> progress) {
        this.engine = new ContainerEngine(engine);
        this.engineWanted = !engine.equals(EngineChoice.AUTO);
        this.cache = cache;
        this.progress = progress;
    }

    /** Whether a container engine may be taken for this choice. */
    public static boolean usesEngine(SandboxChoice choice) {
        return choice == SandboxChoice.CONTAINER || choice == SandboxChoice.AUTO;
    }

    /** Whether a kind works here; of {@code AUTO}, whether any does. */
    public Availability probe(SandboxChoice choice) {
        return switch (choice) {
            case CONTAINER -> engine.probe();
            case BUBBLEWRAP -> BubblewrapKind.probe();
            case PROCESS, AUTO -> Availability.working("JDK " + System.getProperty("java.version"));
        };
    }

    /**
     * Opens the kind, making what it needs on first use. Who named an engine or a runtime gets that or an error, and no
     * other kind in its stead.
     *
     * @throws SandboxException if it does not work here, with what is missing and how to get it
     */
    public SandboxKind open(SandboxChoice choice) {
        SandboxChoice chosen = choice == SandboxChoice.AUTO ? strongest() : choice;
        Availability availability = probe(chosen);
        if (!availability.works()) {
            throw new SandboxException(
                    "no " + chosen + " sandbox here: " + availability.detail() + "; " + availability.remedy());
        }
        LinkedRuntimes runtimes = runtimes();
        return switch (chosen) {
            case BUBBLEWRAP -> new BubblewrapKind(runtimes);
            case PROCESS -> new ProcessKind(runtimes, cache.resolve("scratch"));
            case CONTAINER ->
                new ContainerKind(engine, runtimes, SandboxImage.ensure(engine, runtimes, cache, progress), cache);
            case AUTO -> throw new IllegalStateException("not a kind: " + chosen);
        };
    }

    /**
     * Builds the container image, also where it is there.
     *
     * @param base what it stands on; what is preferred on this machine where empty
     * @return the image's tag
     */
    public String buildImage(Optional<BaseKind> base) {
        BaseKind chosen = base.orElseGet(() -> BaseKind.preferred().get(0));
        SandboxImage image = SandboxImage.of(engine, runtimes(), chosen);
        image.build(cache, progress);
        return image.tag();
    }

    /**
     * Removes the container images of other grader versions and JDKs. Where nobody asked for containers, there need be no
     * engine.
     *
     * @return the tags of those removed; those in use stay
     */
    public List<String> removeOtherImages(SandboxChoice choice) {
        if (!usesEngine(choice)) {
            return List.of();
        }
        Availability availability = engine.probe();
        if (choice == SandboxChoice.AUTO && !engineWanted && !availability.works()) {
            progress.accept("No container images are looked for: " + availability.detail());
            return List.of();
        }
        return SandboxImage.removeOthers(engine, linker().runtimes());
    }

    /** Removes the linked runtimes of other grader versions and JDKs; those in use stay. */
    public RemovedRuntimes removeOtherRuntimes() {
        return linker().removeOthers();
    }

    private LinkedRuntimes runtimes() {
        return linker().link();
    }

    private RuntimeLinker linker() {
        return new RuntimeLinker(cache, Installation.find(), progress);
    }

    private SandboxChoice strongest() {
        if (engineWanted) {
            return SandboxChoice.CONTAINER;
        }
        return SandboxChoice.kinds().stream()
                .filter(kind -> probe(kind).works())
                .findFirst()
                .orElse(SandboxChoice.PROCESS);
    }
}
