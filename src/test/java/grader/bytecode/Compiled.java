package grader.bytecode;

import static java.util.stream.Collectors.joining;

import grader.protocol.ClassFile;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory, against class files in memory. */
final class Compiled {

    private static final Pattern NAME = Pattern.compile("(?:class|interface|enum|record|@interface) +(\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package +([\\w.]+) *;");

    private static final StandardJavaFileManager BELOW =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);

    private Compiled() {}

    static final class CompileException extends Exception {
        private static final long serialVersionUID = 1L;

        CompileException(String message) {
            super(message);
        }
    }

    /** Each text is one file, named after the first type in it. */
    static List<ClassFile> of(String... sources) {
        return against(List.of(), sources);
    }

    static List<ClassFile> against(List<ClassFile> classPath, String... sources) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String source : sources) {
            Matcher name = NAME.matcher(source);
            if (!name.find()) {
                throw new IllegalArgumentException(source);
            }
            Matcher inPackage = PACKAGE.matcher(source);
            named.put((inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "") + name.group(1), source);
        }
        try {
            return compile(named, classPath, List.of("--release", "17"));
        } catch (CompileException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Sources by path without {@code .java}. */
    static List<ClassFile> compile(Map<String, String> sources, List<ClassFile> classPath, List<String> options)
            throws CompileException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        List<String> all = new ArrayList<>(List.of("-proc:none", "-g", "-nowarn", "-Xlint:none"));
        all.addAll(options);
        @SuppressWarnings("resource") // what it forwards to is shared: opening the JDK's image anew is slow
        Files manager = new Files(BELOW, classPath);
        if (!compiler.getTask(null, manager, diagnostics, all, null, files).call()) {
            throw new CompileException(
                    diagnostics.getDiagnostics().stream().map(Object::toString).collect(joining("\n")));
        }
        return manager.written();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Binary extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final String name;

        Binary(String name) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes.toByteArray());
        }
    }

    private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Binary> given = new TreeMap<>();
        private final Map<String, Binary> written = new TreeMap<>();

        Files(StandardJavaFileManager below, List<ClassFile> classPath) {
            super(below);
            for (ClassFile file : classPath) {
                Binary binary = new Binary(file.name());
                binary.bytes.writeBytes(file.bytes());
                given.put(file.name(), binary);
            }
        }

        List<ClassFile> written() {
            return written.values().stream()
                    .map(binary -> new ClassFile(binary.name, binary.bytes.toByteArray()))
                    .toList();
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, Binary::new);
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            List<JavaFileObject> found = new ArrayList<>();
            if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
                given.values().stream()
                        .filter(binary -> packageOf(binary.name).equals(packageName))
                        .forEach(found::add);
            }
            super.list(location, packageName, kinds, recurse).forEach(found::add);
            return found;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Binary binary ? binary.name : super.inferBinaryName(location, file);
        }

        private static String packageOf(String name) {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }
}
