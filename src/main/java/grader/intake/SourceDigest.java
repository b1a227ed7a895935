package grader.intake;

import grader.cache.Digest;
import grader.protocol.SourceFile;
import java.util.Comparator;
import java.util.List;

/** SHA-256 over sorted sources, paths and texts. */
final class SourceDigest {

    private SourceDigest() {}

    static String of(List<SourceFile> sorted) {
        Digest digest = new Digest();
        sorted.forEach(source -> digest.add(source.path()).add(source.text()));
        return digest.named();
    }

    /** The same over bytes as they lay there, in any order. */
    static String ofRaw(List<RawSource> sources) {
        Digest digest = new Digest();
        sources.stream()
                .sorted(Comparator.comparing(source -> source.path().text()))
                .forEach(source -> digest.add(source.path().text()).add(source.bytes()));
        return digest.named();
    }
}
