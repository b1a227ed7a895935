package grader.bench;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/** What the container engine says it did with the containers of this process, one container at a time. */
final class EngineEvents extends ResultCallback.Adapter<Event> {

    private static final long PATIENCE_SECONDS = 10;
    /** The key of the label that says whose a container is; its value names the process. */
    private static final String OWNER = "grader.owner";

    private final String process = "/" + ProcessHandle.current().pid() + "/";
    private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();

    private EngineEvents() {}

    /** Listens from now on. */
    static EngineEvents listen() {
        EngineEvents events = new EngineEvents();
        DockerClientFactory.instance()
                .client()
                .eventsCmd()
                .withEventTypeFilter(EventType.CONTAINER)
                .withEventFilter("create", "attach", "start")
                .withLabelFilter(OWNER)
                .exec(events);
        try {
            if (!events.awaitStarted(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BenchException("the container engine does not tell its events");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
        return events;
    }

    /** When the container that was started last was created, attached to, and started: nanoseconds since 1970. */
    record Start(long created, long attached, long started) {}

    /** Of the next container. */
    Start next() {
        List<Event> events = new ArrayList<>();
        try {
            while (events.isEmpty()
                    || !"start".equals(events.get(events.size() - 1).getAction())) {
                Event event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (event == null) {
                    throw new BenchException("the container engine does not tell that it started a container");
                }
                events.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted", e);
        }
        return new Start(last(events, "create"), last(events, "attach"), last(events, "start"));
    }

    @Override
    public void onNext(Event event) {
        var actor = event.getActor();
        String owner = actor == null || actor.getAttributes() == null
                ? ""
                : Objects.requireNonNullElse(actor.getAttributes().get(OWNER), "");
        if (owner.contains(process)) {
            heard.add(event);
        }
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            // It is cut off, which is all that was wanted.
        }
    }

    private static long last(List<Event> events, String action) {
        return events.stream()
                .filter(event -> action.equals(event.getAction()))
                .mapToLong(event -> Objects.requireNonNullElse(event.getTimeNano(), 0L))
                .max()
                .orElseThrow(() -> new BenchException("the container engine does not tell when it did: " + action));
    }
}
