package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import grader.sandbox.SandboxException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How this grader's containers end, heard from the engine's stream of events.
 *
 * <p>A container that removes itself can't be asked afterwards, and asking first is a race; the events come whatever
 * happens, in order, on one connection for all containers.
 */
final class ContainerEvents extends EngineStream<Event> {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, ContainerLife> lives = new ConcurrentHashMap<>();
    private volatile boolean lost;

    private final boolean tellsOfMemory;

    private ContainerEvents(boolean tellsOfMemory) {
        this.tellsOfMemory = tellsOfMemory;
    }

    /** Listens from now on. */
    static ContainerEvents listen(ContainerEngine engine, Owner owner) {
        DockerClient client = engine.client();
        ContainerEvents events = new ContainerEvents(!engine.facts().isPodman());
        client.eventsCmd()
                .withEventTypeFilter(EventType.CONTAINER)
                // Podman has its own words for two of them, and filters by these.
                .withEventFilter("oom", "die", "died", "destroy", "remove")
                .withLabelFilter(Map.of(Owner.LABEL, owner.label()))
                .exec(events);
        try {
            if (!events.awaitStarted(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SandboxException("the container engine does not tell its events");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while connecting to the container engine", e);
        }
        return events;
    }

    /** Whether the stream broke, so that nothing more is heard. */
    boolean lost() {
        return lost;
    }

    /** To be asked for before the container is started. */
    ContainerLife of(String container) {
        ContainerLife life = lives.computeIfAbsent(container, id -> new ContainerLife(tellsOfMemory));
        if (lost) {
            life.lost();
        }
        return life;
    }

    @Override
    public void onNext(Event event) {
        String id = Objects.requireNonNullElse(event.getId(), "");
        ContainerLife life = lives.get(id);
        if (life == null) {
            return;
        }
        switch (Objects.requireNonNullElse(event.getAction(), "")) {
            case "oom" -> life.outOfMemory();
            case "die", "died" -> life.died(exitCode(event));
            case "destroy", "remove" -> {
                life.destroyed();
                lives.remove(id);
            }
            default -> {}
        }
    }

    @Override
    public void onError(Throwable failure) {
        breakOff();
        super.onError(failure);
    }

    @Override
    public void onComplete() {
        breakOff();
        super.onComplete();
    }

    private void breakOff() {
        lost = true;
        lives.values().forEach(ContainerLife::lost);
        lives.clear();
    }

    private static int exitCode(Event event) {
        Map<String, String> attributes =
                event.getActor() == null ? null : event.getActor().getAttributes();
        String code = attributes == null ? null : attributes.get("exitCode");
        return code == null ? ContainerLife.UNKNOWN : Integer.parseInt(code);
    }
}
