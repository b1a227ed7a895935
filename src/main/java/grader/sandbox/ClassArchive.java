package grader.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a JVM boots from instead of reading and linking classes one by one: an AOT cache (JEP 483) where the JDK has them,
 * a dynamic archive of class data (JEP 350) before. It is good for one JDK, at one place, with one command line; where it
 * does not fit, the JVM starts without it.
 */
public enum ClassArchive {
    AOT_CACHE(".aot"),
    CLASS_DATA(".jsa");

    private static final int FIRST_WITH_AOT = 24;
    private static final int FIRST_WITH_PROFILES = 25;
    private static final String RECORDED = ".recorded";
    // With the profiles of a rehearsal, a JVM compiles as it boots what it may never need again.
    private static final List<String> WITHOUT_PROFILES =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    private final String suffix;

    ClassArchive(String suffix) {
        this.suffix = suffix;
    }

    /** What this JDK has, which is the one that is linked. */
    public static ClassArchive ofThisJdk() {
        return Runtime.version().feature() >= FIRST_WITH_AOT ? AOT_CACHE : CLASS_DATA;
    }

    /** How the name of one ends that is chosen by its name. */
    public String suffix() {
        return suffix;
    }

    String using(String archive) {
        return this == AOT_CACHE ? "-XX:AOTCache=" + archive : "-XX:SharedArchiveFile=" + archive;
    }

    /** What is left beside an archive by making it, if anything. */
    public static Path recording(Path archive) {
        return archive.resolveSibling(archive.getFileName() + RECORDED);
    }

    /** Options of the JVMs that make it, one after the other; all but the first do not run the program. */
    public List<List<String>> making(String archive) {
        String recorded = "-XX:AOTConfiguration=" + archive + RECORDED;
        return this == AOT_CACHE
                ? List.of(
                        withoutProfiles("-XX:AOTMode=record", recorded),
                        withoutProfiles("-XX:AOTMode=create", recorded, using(archive)))
                : List.of(List.of("-XX:ArchiveClassesAtExit=" + archive));
    }

    private static List<String> withoutProfiles(String... options) {
        Stream<String> first =
                FIRST_WITH_PROFILES <= Runtime.version().feature() ? WITHOUT_PROFILES.stream() : Stream.empty();
        return Stream.concat(first, Stream.of(options)).toList();
    }
}
