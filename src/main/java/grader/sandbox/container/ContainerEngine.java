package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import grader.sandbox.Availability;
import grader.sandbox.Machine;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/** The engine that runs containers: Docker, or Podman, which speaks its API. Safe with several threads. */
public final class ContainerEngine {

    /** What runs unless somebody chose otherwise. */
    private static final String USUAL = "docker/runc";

    private static final String INSTALL =
            "install Docker (on Debian and Ubuntu: apt-get install docker.io) or Podman and start its service, or set"
                    + " DOCKER_HOST or --engine";

    private final EngineChoice choice;
    private final Map<String, String> environment;
    private @Nullable Connection connection;

    /** Nothing is looked at yet. */
    public ContainerEngine(EngineChoice choice) {
        this(choice, System.getenv());
    }

    ContainerEngine(EngineChoice choice, Map<String, String> environment) {
        this.choice = choice;
        this.environment = Map.copyOf(environment);
    }

    private record Connection(URI address, DockerClient client, EngineFacts facts) {}

    /** Why there is no connection. */
    private static final class NoEngineException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Availability availability;

        NoEngineException(String detail, String remedy) {
            super(detail);
            this.availability = Availability.missing(detail, remedy);
        }
    }

    /** Looks for the engine; quick, also where there is none. */
    public Availability probe() {
        try {
            Connection found = connect();
            EngineFacts facts = found.facts();
            return Availability.working("%s %s at %s, runtime %s of %s"
                    .formatted(
                            facts.product(),
                            facts.version(),
                            found.address(),
                            choice.runtime().isEmpty() ? facts.defaultRuntime() : choice.runtime(),
                            String.join(", ", facts.choosable())));
        } catch (NoEngineException e) {
            return e.availability;
        }
    }

    /**
     * The client, shared by all that use this engine and never closed.
     *
     * @throws SandboxException if {@link #probe} says that there is no engine
     */
    DockerClient client() {
        return connected().client();
    }

    /**
     * What the engine says about itself.
     *
     * @throws SandboxException if {@link #probe} says that there is no engine
     */
    EngineFacts facts() {
        return connected().facts();
    }

    /** What was asked for. */
    EngineChoice choice() {
        return choice;
    }

    /** The wanted runtime; empty for the engine's own choice. */
    String runtime() {
        return choice.runtime();
    }

    /** The engine and its runtime: {@code docker/runc}. */
    String id() {
        return facts().with(runtime());
    }

    /** What tells its machine from others: where it listens, seen from this machine, and how many processors it has. */
    String machine() {
        Connection there = connected();
        return there.address() + ", processors: " + there.facts().capacity().processors() + ", from " + Machine.here();
    }

    /** Whether it is the engine and the runtime that most have. */
    boolean isUsual() {
        return id().equals(USUAL);
    }

    @Override
    public String toString() {
        return choice.engine();
    }

    private Connection connected() {
        try {
            return connect();
        } catch (NoEngineException e) {
            throw new SandboxException(e.availability.detail() + "; " + e.availability.remedy(), e);
        }
    }

    private synchronized Connection connect() throws NoEngineException {
        if (connection == null) {
            connection = find();
        }
        return connection;
    }

    private Connection find() throws NoEngineException {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            throw new NoEngineException(
                    "the image is linked from this machine's JDK, and containers need a Linux one",
                    "run grader on Linux, in a virtual machine or WSL 2");
        }
        List<URI> candidates = candidates();
        NoEngineException first = null;
        for (URI address : candidates) {
            try {
                return checked(address);
            } catch (NoEngineException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new NoEngineException(nothingFound(), INSTALL) : first;
    }

    private List<URI> candidates() throws NoEngineException {
        try {
            return EngineAddress.candidates(choice, environment);
        } catch (IllegalArgumentException e) {
            throw new NoEngineException(
                    "DOCKER_HOST or CONTAINER_HOST holds no address: " + e.getMessage(),
                    "set it to one, such as unix:///var/run/docker.sock");
        }
    }

    private String nothingFound() {
        return choice.engine().equals(EngineChoice.PODMAN)
                ? "no Podman service: CONTAINER_HOST is not set, no socket was found"
                : "no container engine: DOCKER_HOST is not set, no socket was found";
    }

    private Connection checked(URI address) throws NoEngineException {
        DockerClient client = behindTls(address) ? clientWithTls() : plainClient(address);
        EngineFacts facts;
        try {
            facts = EngineFacts.of(client.infoCmd().exec());
        } catch (DockerException e) {
            throw new NoEngineException("the engine at " + address + " does not work: " + e.getMessage(), INSTALL);
        }
        if (!choice.accepts(facts.product())) {
            throw new NoEngineException(
                    "the engine at " + address + " is " + facts.product() + ", not " + choice.engine(),
                    "start " + choice.engine() + ", or name its address with --engine");
        }
        if (!facts.unlimited().isEmpty()) {
            throw new NoEngineException(
                    facts.product() + " at " + address + " can't limit " + String.join(", ", facts.unlimited()),
                    "use an engine that runs as root, or cgroups v2 with these controllers delegated to the user");
        }
        Optional<String> objection = facts.objection(choice.runtime());
        if (objection.isPresent()) {
            throw new NoEngineException("no runtime " + choice.runtime() + " at " + address, objection.get());
        }
        return new Connection(address, client, facts);
    }

    private boolean behindTls(URI address) {
        return "tcp".equals(address.getScheme())
                && !choice.isAddress()
                && !environment.getOrDefault("DOCKER_TLS_VERIFY", "").isBlank();
    }

    private static DockerClient plainClient(URI address) throws NoEngineException {
        try {
            EngineAddress.ping(address);
        } catch (AccessDeniedException e) {
            throw denied(address);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains("Permission denied")
                    ? denied(address)
                    : new NoEngineException("no container engine answers at " + address + ": " + message, INSTALL);
        }
        return DockerClientProviderStrategy.getClientForConfig(
                TransportConfig.builder().dockerHost(address).build());
    }

    private static NoEngineException denied(URI address) {
        return new NoEngineException(
                "this user may not use " + address,
                "add the user to the socket's group (for Docker's, docker, which gives it root's powers), or use an"
                        + " engine without root");
    }

    /** Testcontainers finds keys and certificates as Docker's own client does. */
    private DockerClient clientWithTls() throws NoEngineException {
        // Without these it tries to pull and start a container of its own, for minutes where no registry can be
        // reached.
        for (String variable : new String[] {"TESTCONTAINERS_RYUK_DISABLED", "TESTCONTAINERS_HOST_OVERRIDE"}) {
            if (environment.getOrDefault(variable, "").isBlank()) {
                throw new NoEngineException(
                        variable + " is not set in the environment",
                        "start grader with the ./grader launcher, or set TESTCONTAINERS_RYUK_DISABLED=true and"
                                + " TESTCONTAINERS_HOST_OVERRIDE=localhost");
            }
        }
        try {
            return DockerClientFactory.instance().client();
        } catch (IllegalStateException e) {
            throw new NoEngineException("the container engine does not work: " + e.getMessage(), INSTALL);
        }
    }
}
