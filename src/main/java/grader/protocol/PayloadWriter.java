package grader.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds a payload. */
final class PayloadWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    PayloadWriter bool(boolean value) {
        return int8(value ? 1 : 0);
    }

    PayloadWriter int8(int value) {
        bytes.write(value);
        return this;
    }

    PayloadWriter int32(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
        return this;
    }

    PayloadWriter int64(long value) {
        return int32((int) (value >>> 32)).int32((int) value);
    }

    PayloadWriter number(double value) {
        return int64(Double.doubleToLongBits(value));
    }

    PayloadWriter blob(byte[] value) {
        int32(value.length);
        bytes.writeBytes(value);
        return this;
    }

    /** A lone surrogate, which a candidate's message may hold, becomes {@code ?}. */
    PayloadWriter text(String value) {
        return blob(value.getBytes(StandardCharsets.UTF_8));
    }

    <T> PayloadWriter list(List<T> items, BiConsumer<PayloadWriter, T> item) {
        int32(items.size());
        items.forEach(each -> item.accept(this, each));
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
