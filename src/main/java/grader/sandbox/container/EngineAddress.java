package grader.sandbox.container;

import grader.sandbox.DaemonThreads;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Where the engine listens, and whether somebody answers there: asked in milliseconds, without a client library. */
final class EngineAddress {

    private static final long PATIENCE_SECONDS = 3;
    private static final int HEAD_BYTES = 2048;

    private EngineAddress() {}

    /**
     * Where the wanted engine may listen, the likeliest first: what the environment names, else well-known sockets that
     * exist.
     */
    static List<URI> candidates(EngineChoice choice, Map<String, String> environment) {
        if (choice.isAddress()) {
            return List.of(choice.address());
        }
        List<URI> named = named(environment, "DOCKER_HOST");
        return switch (choice.engine()) {
            case EngineChoice.DOCKER -> named.isEmpty() ? existing(dockerSockets(environment)) : named;
            case EngineChoice.PODMAN -> {
                List<URI> podman = named(environment, "CONTAINER_HOST");
                yield podman.isEmpty() ? together(existing(podmanSockets(environment)), named) : podman;
            }
            default ->
                named.isEmpty()
                        ? together(existing(dockerSockets(environment)), existing(podmanSockets(environment)))
                        : named;
        };
    }

    private static List<URI> named(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? List.of() : List.of(URI.create(value));
    }

    private static List<Path> dockerSockets(Map<String, String> environment) {
        return List.of(
                Path.of("/var/run/docker.sock"),
                runtimeFolder(environment).resolve("docker.sock"),
                Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"));
    }

    private static List<Path> podmanSockets(Map<String, String> environment) {
        return List.of(runtimeFolder(environment).resolve("podman/podman.sock"), Path.of("/run/podman/podman.sock"));
    }

    private static Path runtimeFolder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere"));
    }

    private static List<URI> existing(List<Path> sockets) {
        return sockets.stream()
                .filter(Files::exists)
                .map(path -> URI.create("unix://" + path))
                .toList();
    }

    private static List<URI> together(List<URI> first, List<URI> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * Says hello to the engine.
     *
     * @return how it calls itself, as {@code Docker/28.2.2 (linux)} or {@code Libpod/4.3.1 (linux)}
     * @throws IOException if nobody answers, or not as an engine does
     */
    static String ping(URI address) throws IOException {
        FutureTask<String> task = new FutureTask<>(() -> hello(address));
        new DaemonThreads("container-engine-ping").execute(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer in " + PATIENCE_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String hello(URI address) throws IOException {
        SocketAddress socket = "unix".equals(address.getScheme())
                ? UnixDomainSocketAddress.of(address.getPath())
                : new InetSocketAddress(address.getHost(), address.getPort());
        try (SocketChannel channel = SocketChannel.open(socket)) {
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.1\r\nHost: engine\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII)));
            String head =
                    new String(Channels.newInputStream(channel).readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            if (!head.startsWith("HTTP/1.1 200") && !head.startsWith("HTTP/1.0 200")) {
                throw new IOException("it answered " + head.lines().findFirst().orElse("nothing"));
            }
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("server:"))
                    .map(line -> line.substring("server:".length()).strip())
                    .findFirst()
                    .orElse("a container engine");
        }
    }
}
