package grader.library;

import grader.protocol.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads what jars hold for one Java release, as a class path of that release would show it; bounded. */
final class JarReader {

    /** Of all libraries together, unpacked: with the largest submission and suite they still fit into a frame. */
    static final int MOST_BYTES = 24 << 20;

    static final int MOST_FILES = 20_000;

    /** Of no use in the sandbox: other releases' classes, signatures, build files, and what would configure JUnit. */
    private static final Pattern LEFT_OUT = Pattern.compile("/.*|META-INF/versions/.*|META-INF/maven/.*"
            + "|META-INF/[^/]+\\.(SF|RSA|DSA|EC|LIST)|(.*/)?module-info\\.class"
            + "|META-INF/services/org\\.junit\\..*|junit-platform\\.properties");

    private static final int FIRST_CLASS_FILE_VERSION = 44;

    private final int release;
    private final TakenPackages taken = new TakenPackages();
    private final List<LibraryFile> files = new ArrayList<>();
    private int bytes;

    JarReader(int release) {
        this.release = release;
    }

    List<LibraryFile> files() {
        return List.copyOf(files);
    }

    static String packageOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
    }

    /**
     * Reads one more jar.
     *
     * @throws UnusableLibraryException if it holds what no library may, or too much
     */
    void add(Pin.Jar jar, Path file) throws IOException {
        Runtime.Version version = Runtime.Version.parse(Integer.toString(release));
        try (JarFile opened = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, version)) {
            for (JarEntry entry : opened.versionedStream().toList()) {
                if (!entry.isDirectory() && !LEFT_OUT.matcher(entry.getName()).matches()) {
                    add(jar, entry, opened);
                }
            }
        } catch (ZipException e) {
            throw new UnusableLibraryException(
                    jar.root(), jar.coordinate() + " is no jar that can be read: " + e.getMessage());
        }
    }

    private void add(Pin.Jar jar, JarEntry entry, JarFile opened) throws IOException {
        byte[] content;
        try (InputStream in = opened.getInputStream(entry)) {
            content = in.readNBytes(MOST_BYTES - bytes + 1);
        }
        bytes += content.length;
        if (bytes > MOST_BYTES || files.size() == MOST_FILES) {
            throw new UnusableLibraryException(
                    jar.root(),
                    "with all that they need, the libraries have more than " + (MOST_BYTES >> 20) + " MiB or "
                            + MOST_FILES + " files, up to " + jar.coordinate() + "; take fewer or smaller ones");
        }
        LibraryFile read = new LibraryFile(entry.getName(), content);
        if (read.isClass()) {
            checkClass(jar, read);
        }
        files.add(read);
    }

    private void checkClass(Pin.Jar jar, LibraryFile file) {
        String packageName = packageOf(file.path());
        if (packageName.isEmpty()) {
            throw new UnusableLibraryException(
                    jar.root(),
                    jar.coordinate() + " has a class in no package (" + file.path()
                            + "), where submissions lie; take a library that does without it");
        }
        taken.owner(packageName).ifPresent(owner -> {
            throw new UnusableLibraryException(
                    jar.root(),
                    jar.coordinate() + " brings the package " + packageName + ", which is " + owner
                            + "'s; take a library that does without it");
        });
        int needs = version(file.bytes()) - FIRST_CLASS_FILE_VERSION;
        if (needs > release) {
            throw new UnusableLibraryException(
                    jar.root(),
                    jar.coordinate() + " needs Java " + needs + " (" + file.path() + "), and the problem's release is "
                            + release + "; take an older version of it or a later release");
        }
    }

    private static int version(byte[] classFile) {
        return classFile.length < 8 ? 0 : (Byte.toUnsignedInt(classFile[6]) << 8) + Byte.toUnsignedInt(classFile[7]);
    }
}
