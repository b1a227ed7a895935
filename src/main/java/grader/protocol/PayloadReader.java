package grader.protocol;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a payload that is already in memory, so that no length in it can ask for more than is there. */
final class PayloadReader {

    /** Reads one value. */
    interface Item<T> {
        T read(PayloadReader in) throws ProtocolException;
    }

    private static final int MOST_ITEMS = 1 << 16;

    private final ByteBuffer bytes;

    PayloadReader(byte[] payload) {
        this.bytes = ByteBuffer.wrap(payload);
    }

    boolean bool() throws ProtocolException {
        int value = int8();
        if (value != 0 && value != 1) {
            throw new ProtocolException("neither true nor false: " + value);
        }
        return value == 1;
    }

    int int8() throws ProtocolException {
        try {
            return Byte.toUnsignedInt(bytes.get());
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    int int32() throws ProtocolException {
        try {
            return bytes.getInt();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    long int64() throws ProtocolException {
        try {
            return bytes.getLong();
        } catch (BufferUnderflowException e) {
            throw tooShort();
        }
    }

    double number() throws ProtocolException {
        return Double.longBitsToDouble(int64());
    }

    byte[] blob() throws ProtocolException {
        byte[] blob = new byte[length()];
        bytes.get(blob);
        return blob;
    }

    String text() throws ProtocolException {
        int length = length();
        ByteBuffer slice = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(slice).toString();
        } catch (CharacterCodingException e) {
            throw new ProtocolException("text that is not UTF-8");
        }
    }

    <T> List<T> list(Item<T> item) throws ProtocolException {
        // Each item takes a byte at least, so the count is bounded by what is there; and objects take many times the
        // bytes that the smallest items do.
        int count = length();
        if (count > MOST_ITEMS) {
            throw new ProtocolException("a list of " + count + " items; at most " + MOST_ITEMS + " are allowed");
        }
        List<T> items = new ArrayList<>(Math.min(count, 1024));
        for (int i = 0; i < count; i++) {
            items.add(item.read(this));
        }
        return items;
    }

    void end() throws ProtocolException {
        if (bytes.hasRemaining()) {
            throw new ProtocolException(bytes.remaining() + " bytes too many in a frame");
        }
    }

    private int length() throws ProtocolException {
        int length = int32();
        if (length < 0 || length > bytes.remaining()) {
            throw new ProtocolException("a length of " + length + " where " + bytes.remaining() + " bytes are left");
        }
        return length;
    }

    private static ProtocolException tooShort() {
        return new ProtocolException("a frame that ends too early");
    }
}
