package grader.problem;

import grader.cache.Digest;
import grader.protocol.SourceFile;
import java.util.List;

/** SHA-256 over the parts of a problem that a grade depends on. */
final class ProblemDigest {

    private final Digest digest = new Digest();

    ProblemDigest add(String text) {
        digest.add(text);
        return this;
    }

    ProblemDigest add(String part, List<SourceFile> sources) {
        add(part);
        sources.forEach(source -> add(source.path()).add(source.text()));
        return this;
    }

    String value() {
        return digest.named();
    }
}
