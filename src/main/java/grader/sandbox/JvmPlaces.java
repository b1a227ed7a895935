package grader.sandbox;

import java.util.Objects;

/**
 * Where things lie for a child's JVM, as the child sees it.
 *
 * @param runtime folder of the role's linked runtime
 * @param libraries folder of the runner's jars
 * @param archive file that the JVM boots from
 * @param scratch folder that may be written to
 */
public record JvmPlaces(String runtime, String libraries, String archive, String scratch) {

    public JvmPlaces {
        Objects.requireNonNull(runtime);
        Objects.requireNonNull(libraries);
        Objects.requireNonNull(archive);
        Objects.requireNonNull(scratch);
    }
}
