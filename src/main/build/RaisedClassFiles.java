import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Brings class files of libraries that still support Java 5 to the version of Java 8, with the stack maps that it asks
 * for: an archive that a JVM records takes no older ones (JDK-8317269 is to change that). What they do stays the same.
 */
final class RaisedClassFiles {

    private static final int MAJOR_VERSION_OFFSET = 6;

    private RaisedClassFiles() {}

    /** Arguments: jars, whose dependencies lie beside them. Each that has old class files is replaced. */
    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            raise(Path.of(jar));
        }
    }

    private static void raise(Path jar) throws IOException {
        Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
        try (JarFile in = new JarFile(jar.toFile());
                URLClassLoader library = new URLClassLoader(beside(jar))) {
            List<JarEntry> entries = in.stream().toList();
            List<JarEntry> old =
                    entries.stream().filter(entry -> isOld(in, entry)).toList();
            if (old.isEmpty()) {
                return;
            }
            if (entries.stream().anyMatch(entry -> entry.getName().matches("META-INF/.*\\.(SF|RSA|DSA|EC)"))) {
                throw new IOException(jar + " is signed, so its class files can't be changed");
            }
            try (OutputStream file = Files.newOutputStream(raised);
                    JarOutputStream out = new JarOutputStream(file)) {
                for (JarEntry entry : entries) {
                    JarEntry copy = new JarEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    byte[] bytes = bytes(in, entry);
                    out.write(old.contains(entry) ? raised(bytes, library) : bytes);
                }
            }
        }
        Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("raised the class files of " + jar.getFileName());
    }

    private static boolean isOld(JarFile jar, JarEntry entry) {
        return entry.getName().endsWith(".class") && major(bytes(jar, entry)) < Opcodes.V1_8;
    }

    private static int major(byte[] file) {
        return (file[MAJOR_VERSION_OFFSET] & 0xff) << 8 | file[MAJOR_VERSION_OFFSET + 1] & 0xff;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] raised(byte[] file, ClassLoader library) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return library;
            }
        };
        new ClassReader(file).accept(new Raising(writer), 0);
        return writer.toByteArray();
    }

    private static URL[] beside(Path jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (Stream<Path> files = Files.list(jar.toAbsolutePath().getParent())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                urls.add(file.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    /** Stack maps know no subroutines, so these are written out. */
    private static final class Raising extends ClassVisitor {

        Raising(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, generic, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, type, generic, thrown);
            return new JSRInlinerAdapter(next, access, name, type, generic, thrown);
        }
    }
}
