package grader.sandbox.container;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Set;

/**
 * Which container engine is wanted, and with which runtime.
 *
 * @param engine {@code auto}, {@code docker}, {@code podman}, or the address of one: {@code unix:///run/my.sock},
 *     {@code tcp://host:2375}
 * @param runtime what the engine starts containers with, by the engine's name for it: {@code runc}, {@code crun},
 *     {@code runsc}; empty for the one that the engine takes by itself
 */
public record EngineChoice(String engine, String runtime) {

    static final String DOCKER = "docker";
    static final String PODMAN = "podman";

    private static final Set<String> NAMES = Set.of("auto", DOCKER, PODMAN);
    private static final Set<String> SCHEMES = Set.of("unix", "tcp");

    /** Whatever is there. */
    public static final EngineChoice AUTO = new EngineChoice("auto", "");

    public EngineChoice {
        Objects.requireNonNull(runtime);
        if (!NAMES.contains(engine)) {
            address(engine);
        }
    }

    /** Whether it names a place rather than a product. */
    boolean isAddress() {
        return !NAMES.contains(engine);
    }

    /** The place that it names. */
    URI address() {
        return address(engine);
    }

    /** Whether an engine of this product will do. */
    boolean accepts(String product) {
        return isAddress() || engine.equals("auto") || engine.equals(product);
    }

    private static URI address(String text) {
        String what = text + ": no engine; name docker, podman, or an address such as unix:///run/podman/podman.sock or"
                + " tcp://host:2375";
        try {
            URI uri = new URI(text.startsWith("/") ? "unix://" + text : text);
            boolean whole = "unix".equals(uri.getScheme())
                    ? uri.getPath() != null && uri.getPath().startsWith("/")
                    : uri.getHost() != null && uri.getPort() > 0;
            if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || !whole) {
                throw new IllegalArgumentException(what);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(what, e);
        }
    }
}
