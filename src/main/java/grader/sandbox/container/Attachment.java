package grader.sandbox.container;

import com.github.dockerjava.api.command.AttachContainerCmd;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.StreamType;
import grader.sandbox.SandboxException;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A connection to a container's standard streams. */
final class Attachment extends EngineStream<Frame> {

    private static final long PATIENCE_SECONDS = 10;

    private final Pipe output;
    private final Pipe errors;
    private final CompletableFuture<Boolean> connected = new CompletableFuture<>();

    private Attachment(Pipe output, Pipe errors) {
        this.output = output;
        this.errors = errors;
    }

    /** Connects, and passes on what comes until the container ends; then the pipes end. */
    static Attachment open(AttachContainerCmd command, Pipe output, Pipe errors) {
        Attachment attachment = command.exec(new Attachment(output, errors));
        try {
            attachment.connected.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return attachment;
        } catch (TimeoutException | ExecutionException e) {
            throw new SandboxException("the container engine does not connect to a container", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("interrupted while connecting to a container", e);
        }
    }

    @Override
    public void onStart(Closeable stream) {
        super.onStart(stream);
        connected.complete(true);
    }

    /** Runs in the thread that reads the connection: waiting here holds back the container. */
    @Override
    public void onNext(Frame frame) {
        Pipe pipe = frame.getStreamType() == StreamType.STDERR ? errors : output;
        byte[] bytes = frame.getPayload();
        try {
            pipe.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            // Nobody listens any more: what comes is read and dropped, so that the engine can end the container.
        }
    }

    @Override
    public void onComplete() {
        endPipes();
        super.onComplete();
    }

    @Override
    public void onError(Throwable failure) {
        connected.completeExceptionally(failure);
        endPipes();
        super.onError(failure);
    }

    private void endPipes() {
        output.end();
        errors.end();
    }
}
