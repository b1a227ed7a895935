package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import grader.sandbox.Child;
import grader.sandbox.Exit;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** A container, created and not yet started at first. */
final class ContainerChild implements Child {

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);
    private static final int PIPE_BYTES = 256 << 10;

    private final DockerClient client;
    private final String id;
    private final ContainerLife life;
    private final Pipe input = new Pipe(PIPE_BYTES);
    private final Pipe output = new Pipe(PIPE_BYTES);
    private final Pipe errors = new Pipe(PIPE_BYTES);
    // Podman ends an input in which the bytes 16 and 17 come each by itself, unless a parameter says otherwise that the
    // client can't send. A frame is longer than a byte, and is passed on as a whole.
    // The client can't close one direction of a connection. With two, the input can end while the output goes on.
    private final Attachment speaking;
    private final Attachment listening;
    private boolean closed;

    private ContainerChild(DockerClient client, String id, ContainerLife life) {
        this.client = client;
        this.id = id;
        this.life = life;
        this.listening = Attachment.open(
                client.attachContainerCmd(id).withStdOut(true).withStdErr(true).withFollowStream(true), output, errors);
        Pipe nothing = new Pipe(1);
        nothing.abandon();
        this.speaking = Attachment.open(
                client.attachContainerCmd(id)
                        .withStdIn(new InputSource(input.source(), this::stopSpeaking))
                        .withFollowStream(true),
                nothing,
                nothing);
    }

    /** Connects to a created container and starts it; on failure it is removed. */
    static ContainerChild start(DockerClient client, String id, ContainerLife life) {
        try {
            ContainerChild child = new ContainerChild(client, id, life);
            client.startContainerCmd(id).exec();
            return child;
        } catch (RuntimeException e) {
            remove(client, id);
            throw e;
        }
    }

    @Override
    public OutputStream input() {
        return input.sink();
    }

    @Override
    public InputStream output() {
        return output.source();
    }

    @Override
    public InputStream errors() {
        return errors.source();
    }

    @Override
    public Optional<Exit> awaitExit(Duration patience) {
        return life.awaitExit(patience);
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // The client's calls fail in a thread that is interrupted, and this one must not.
        boolean interrupted = Thread.interrupted();
        // A flood that nobody reads would hold up the engine when it ends the container.
        output.abandon();
        errors.abandon();
        input.abandon();
        try {
            kill();
        } finally {
            speaking.close();
            listening.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void stopSpeaking() {
        speaking.close();
    }

    private void kill() {
        if (life.awaitGone(Duration.ZERO)) {
            return;
        }
        life.killing();
        try {
            client.killContainerCmd(id).withSignal("KILL").exec();
        } catch (RuntimeException e) {
            // It is ending by itself, or the engine is gone.
        }
        if (!life.awaitGone(KILL_PATIENCE)) {
            remove(client, id);
        }
    }

    private static void remove(DockerClient client, String id) {
        try {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (RuntimeException e) {
            // It is gone, or being removed, or the engine is gone.
        }
    }
}
