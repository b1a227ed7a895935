package grader.sandbox.container;

import com.github.dockerjava.api.async.ResultCallback;
import java.io.IOException;

/** What the engine sends until it ends, or is cut off. */
abstract class EngineStream<T> extends ResultCallback.Adapter<T> {

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            // It is cut off, which is all that was wanted.
        }
    }
}
