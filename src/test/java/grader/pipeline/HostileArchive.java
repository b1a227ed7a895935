package grader.pipeline;

import grader.pipeline.HostileRecipe.Entry;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives as no honest tool makes them. */
final class HostileArchive {

    private static final int REGULAR = 0100644;
    private static final int SYMBOLIC_LINK = 0120777;

    private HostileArchive() {}

    static void pack(Path target, List<Entry> entries) throws IOException {
        if (target.toString().endsWith(".zip")) {
            zip(target, entries);
        } else {
            tarGz(target, entries);
        }
    }

    private static void zip(Path target, List<Entry> entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target.toFile())) {
            for (Entry entry : entries) {
                ZipArchiveEntry packed = new ZipArchiveEntry(entry.path());
                packed.setUnixMode(entry.kind().equals("link") ? SYMBOLIC_LINK : REGULAR);
                zip.putArchiveEntry(packed);
                if (entry.kind().equals("link")) {
                    zip.write(entry.target().getBytes(StandardCharsets.UTF_8));
                } else {
                    entry.content().write(zip);
                }
                zip.closeArchiveEntry();
            }
        }
        if (entries.stream().anyMatch(entry -> entry.kind().equals("encrypted"))) {
            // The first bit of the general purpose flags, in the local header and in the directory.
            patch(target, 0x04034b50, 6, 1);
            patch(target, 0x02014b50, 8, 1);
        }
        if (entries.stream().anyMatch(entry -> entry.kind().equals("wrong-size"))) {
            patch(target, 0x02014b50, 24, 5);
        }
    }

    /** Overwrites 16 bits behind every header that starts with the signature. */
    private static void patch(Path file, int signature, int offset, int value) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.capacity() - 32; at++) {
            if (bytes.getInt(at) == signature) {
                bytes.putShort(at + offset, (short) value);
            }
        }
        Files.write(file, bytes.array());
    }

    private static void tarGz(Path target, List<Entry> entries) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(target)));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Entry entry : entries) {
                add(tar, entry);
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, Entry entry) throws IOException {
        byte type = switch (entry.kind()) {
            case "file" -> TarConstants.LF_NORMAL;
            case "link" -> TarConstants.LF_SYMLINK;
            case "hard-link" -> TarConstants.LF_LINK;
            case "fifo" -> TarConstants.LF_FIFO;
            case "device" -> TarConstants.LF_CHR;
            default -> throw new IllegalArgumentException("no " + entry.kind() + " in a tar");
        };
        TarArchiveEntry packed = new TarArchiveEntry(entry.path(), type, true);
        packed.setLinkName(entry.target());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        entry.content().write(bytes);
        packed.setSize(bytes.size());
        tar.putArchiveEntry(packed);
        bytes.writeTo(tar);
        tar.closeArchiveEntry();
    }
}
