package grader.runner.run;

import grader.protocol.LibraryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loader of a problem's libraries, above that of candidate and suite, so that neither can stand in a library's
 * place. Their resources are found through it as well, and with them their services.
 */
final class LibraryLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Map<String, List<LibraryFile>> files = new LinkedHashMap<>();

    LibraryLoader(List<LibraryFile> files, ClassLoader parent) {
        super("libraries", parent);
        files.forEach(file -> this.files
                .computeIfAbsent(file.path(), path -> new ArrayList<>())
                .add(file));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        List<LibraryFile> found = files.get(name.replace('.', '/') + ".class");
        if (found == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = found.get(0).bytes();
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String path) {
        List<LibraryFile> found = files.get(path);
        return found == null ? null : url(found.get(0), 0);
    }

    @Override
    protected Enumeration<URL> findResources(String path) {
        List<URL> urls = new ArrayList<>();
        for (LibraryFile file : files.getOrDefault(path, List.of())) {
            urls.add(url(file, urls.size()));
        }
        return Collections.enumeration(urls);
    }

    private static URL url(LibraryFile file, int place) {
        try {
            // The place keeps two libraries' files of one path apart.
            return new URL("library", "", -1, "/" + place + "/" + file.path(), new Handler(file));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("its handler is given", e);
        }
    }

    private static final class Handler extends URLStreamHandler {
        private final LibraryFile file;

        Handler(LibraryFile file) {
            this.file = file;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new Connection(url, file);
        }
    }

    private static final class Connection extends URLConnection {
        private final LibraryFile file;

        Connection(URL url, LibraryFile file) {
            super(url);
            this.file = file;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public long getContentLengthLong() {
            return file.bytes().length;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(file.bytes());
        }
    }
}
