package grader.protocol;

import java.io.IOException;

/** The other side did not keep to the protocol. */
public final class ProtocolException extends IOException {
    public ProtocolException(String message) {
        super(message);
    }
}
