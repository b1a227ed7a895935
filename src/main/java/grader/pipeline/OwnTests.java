package grader.pipeline;

import grader.protocol.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The public suite, which candidates often hand in along with their solution. */
final class OwnTests {

    private OwnTests() {}

    /** The sources without the public suite's; all of them where nothing else is there. */
    static List<SourceFile> leftOut(List<SourceFile> sources, List<SourceFile> publicSuite) {
        Set<String> paths = publicSuite.stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        List<SourceFile> others = sources.stream()
                .filter(source -> !paths.contains(source.path()))
                .toList();
        return others.isEmpty() ? sources : others;
    }
}
