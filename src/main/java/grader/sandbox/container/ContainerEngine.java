package grader.sandbox.container;

import com.github.dockerjava.api.DockerClient;
import grader.sandbox.Availability;
import grader.sandbox.SandboxException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;

/** The engine that runs containers: Docker, or another that speaks its API. */
public final class ContainerEngine {

    private static final String INSTALL =
            "install Docker (on Debian and Ubuntu: apt-get install docker.io) and start it, or set DOCKER_HOST";

    private ContainerEngine() {}

    /** Looks for an engine; quick, also where there is none. */
    public static Availability probe() {
        return probe(System.getenv());
    }

    static Availability probe(Map<String, String> environment) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return Availability.missing(
                    "the image is linked from this machine's JDK, and containers need a Linux one",
                    "run grader on Linux, in a virtual machine or WSL 2");
        }
        // Without these Testcontainers tries to pull and start a container of its own, for minutes where no registry
        // can be reached.
        for (String variable : new String[] {"TESTCONTAINERS_RYUK_DISABLED", "TESTCONTAINERS_HOST_OVERRIDE"}) {
            if (environment.getOrDefault(variable, "").isBlank()) {
                return Availability.missing(
                        variable + " is not set in the environment",
                        "start grader with the ./grader launcher, or set TESTCONTAINERS_RYUK_DISABLED=true and"
                                + " TESTCONTAINERS_HOST_OVERRIDE=localhost");
            }
        }
        Optional<URI> address = EngineAddress.find(environment);
        if (address.isEmpty()) {
            return Availability.missing("no container engine: DOCKER_HOST is not set, no socket was found", INSTALL);
        }
        if (!environment.getOrDefault("DOCKER_TLS_VERIFY", "").isBlank()) {
            return Availability.working("the engine at " + address.get());
        }
        return ping(address.get());
    }

    private static Availability ping(URI address) {
        try {
            return Availability.working(EngineAddress.ping(address));
        } catch (AccessDeniedException e) {
            return denied(address);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            return message.contains("Permission denied")
                    ? denied(address)
                    : Availability.missing("no container engine answers at " + address + ": " + message, INSTALL);
        }
    }

    private static Availability denied(URI address) {
        return Availability.missing(
                "this user may not use " + address,
                "add the user to the group docker (which gives it root's powers), or use rootless Docker");
    }

    /**
     * The client, shared by all that use it and never closed.
     *
     * @throws SandboxException if {@link #probe} says that there is no engine
     */
    static DockerClient client() {
        Availability availability = probe();
        if (!availability.works()) {
            throw new SandboxException(availability.detail() + "; " + availability.remedy());
        }
        try {
            return DockerClientFactory.instance().client();
        } catch (IllegalStateException e) {
            throw new SandboxException("the container engine does not work: " + e.getMessage(), e);
        }
    }
}
