package grader.runner.compile;

import grader.protocol.ClassFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Classes read from memory and written to it. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private static final long MAX_CLASS_BYTES = 16L << 20;
    private static final int MAX_CLASSES = 5_000;

    private final Map<String, ClassUnit> given = new LinkedHashMap<>();
    private final Map<String, WrittenUnit> written = new LinkedHashMap<>();
    private long writtenBytes;

    MemoryFiles(JavaFileManager standard, List<ClassFile> classPath) {
        super(standard);
        classPath.forEach(file -> given.put(file.name(), new ClassUnit(file)));
    }

    List<ClassFile> written() {
        List<ClassFile> classes = new ArrayList<>();
        written.forEach((name, unit) -> classes.add(new ClassFile(name, unit.bytes.toByteArray())));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return listed;
        }
        List<JavaFileObject> all = new ArrayList<>();
        given.values().stream().filter(unit -> unit.isIn(packageName, recurse)).forEach(all::add);
        listed.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassUnit unit ? unit.name() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    @Override
    public boolean hasLocation(Location location) {
        return location != StandardLocation.ANNOTATION_PROCESSOR_PATH && super.hasLocation(location);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        if (written.size() == MAX_CLASSES) {
            throw new TooManyClassesException("The source makes more than " + MAX_CLASSES + " classes.");
        }
        WrittenUnit unit = new WrittenUnit(className);
        written.put(className, unit);
        return unit;
    }

    private static URI uri(String className) {
        return URI.create("memory:///" + className.replace('.', '/').replace("$", "%24") + ".class");
    }

    private static final class ClassUnit extends SimpleJavaFileObject {
        private final ClassFile file;

        ClassUnit(ClassFile file) {
            super(uri(file.name()), Kind.CLASS);
            this.file = file;
        }

        String name() {
            return file.name();
        }

        boolean isIn(String packageName, boolean recurse) {
            int dot = name().lastIndexOf('.');
            String own = dot < 0 ? "" : name().substring(0, dot);
            return own.equals(packageName) || (recurse && own.startsWith(packageName + "."));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(file.bytes());
        }
    }

    private final class WrittenUnit extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        WrittenUnit(String className) {
            super(uri(className), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] from, int offset, int length) throws IOException {
                    writtenBytes += length;
                    if (writtenBytes > MAX_CLASS_BYTES) {
                        throw new IOException("the classes are larger than " + MAX_CLASS_BYTES + " bytes");
                    }
                    bytes.write(from, offset, length);
                }
            };
        }
    }
}
