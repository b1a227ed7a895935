package grader.bytecode;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a problem may allow beyond the default API. Each has an allow-list of its own. */
public enum Capability {
    THREADS,
    FILES,
    REFLECTION_PROXY,
    WEAK_REFERENCES,
    CRYPTO,
    LOGGING;

    /** As in a problem's {@code allow}: {@code weak-references}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The capabilities of these ids.
     *
     * @throws IllegalArgumentException naming the ids there are, when one is not among them
     */
    public static Set<Capability> of(Set<String> ids) {
        Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
        for (String id : ids) {
            capabilities.add(Arrays.stream(values())
                    .filter(capability -> capability.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no capability " + id + "; there are "
                            + Arrays.stream(values()).map(Capability::id).collect(Collectors.joining(", ")))));
        }
        return capabilities;
    }
}
