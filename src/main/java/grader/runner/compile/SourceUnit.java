package grader.runner.compile;

import grader.protocol.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source as the compiler wants it. */
final class SourceUnit extends SimpleJavaFileObject {

    private final SourceFile source;

    SourceUnit(SourceFile source) {
        super(uri(source.path()), Kind.SOURCE);
        this.source = source;
    }

    String path() {
        return source.path();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }

    private static URI uri(String path) {
        try {
            return new URI("source", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
