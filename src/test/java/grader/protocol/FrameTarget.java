package grader.protocol;

import grader.fuzz.FuzzTarget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Streams of frames, in either direction: what is read is written as it was, up to the first that is none. */
public final class FrameTarget implements FuzzTarget {

    @Override
    public List<byte[]> seeds() throws IOException {
        byte[] ofRunner = unsealed(Frames.ofRunner());
        byte[] ofHost = unsealed(Frames.ofHost());
        ByteArrayOutputStream strayBefore = new ByteArrayOutputStream();
        strayBefore.writeBytes(
                "Picked up JAVA_TOOL_OPTIONS: -Dx\n\u0007grad\u0007".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        strayBefore.writeBytes(ofRunner);
        return List.of(ofRunner, ofHost, strayBefore.toByteArray());
    }

    @Override
    public int mutants() {
        return 5_000;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        boolean ofRunner = reads(input, FrameReader::readFromRunner);
        boolean ofHost = reads(input, FrameReader::readFromHost);
        return ofRunner || ofHost;
    }

    private interface Reading {
        Frame read(FrameReader reader) throws IOException;
    }

    private static boolean reads(byte[] input, Reading reading) {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(input));
        boolean any = false;
        try {
            while (true) {
                PayloadTarget.checkWritesAs(reading.read(reader));
                any = true;
            }
        } catch (IOException e) {
            return any;
        }
    }

    private static byte[] unsealed(Stream<? extends Frame> frames) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(bytes);
        for (Frame frame : frames.toList()) {
            writer.write(frame);
        }
        return bytes.toByteArray();
    }
}
