package grader.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes real folders and archives; paths in the order that they are given. */
final class Packer {

    /** Fills a tar in a test's own way. */
    interface TarFiller {
        void fill(TarArchiveOutputStream tar) throws IOException;
    }

    /** Fills a zip in a test's own way. */
    interface ZipFiller {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }

    private Packer() {}

    static Path folder(Path target, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return target;
    }

    static Path zip(Path target, Map<String, String> files) throws IOException {
        return zip(target, zip -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
            }
        });
    }

    static Path zip(Path target, ZipFiller filler) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target.toFile())) {
            filler.fill(zip);
        }
        return target;
    }

    static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, String text) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeArchiveEntry();
    }

    static Path tarGz(Path target, Map<String, String> files) throws IOException {
        return tarGz(target, tar -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                add(tar, file.getKey(), file.getValue());
            }
        });
    }

    static Path tarGz(Path target, TarFiller filler) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            filler.fill(tar);
        }
        return target;
    }

    static void add(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        // true: leave absolute paths and the like as they are
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** An entry without content: a link, a FIFO, a device. */
    static void addSpecial(TarArchiveOutputStream tar, String name, byte type, String linkName) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, type);
        entry.setLinkName(linkName);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    static List<String> paths(Submission submission) {
        List<String> paths = new ArrayList<>();
        submission.sources().forEach(source -> paths.add(source.path()));
        return paths;
    }
}
