package grader.library;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.ContextOverrides.ChecksumPolicy;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.DependencyResult;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;
import org.eclipse.aether.util.repository.SimpleResolutionErrorPolicy;

/** Maven's resolver, with the mirrors, proxies, servers, profiles and local repository of the user's settings. */
final class MavenRepositories {

    private final Optional<Path> settings;

    /**
     * Nothing is read before the first use.
     *
     * @param settings in place of {@code ~/.m2/settings.xml}
     */
    MavenRepositories(Optional<Path> settings) {
        this.settings = settings;
    }

    /**
     * A jar in the local repository.
     *
     * @param coordinate its own
     * @param root the coordinate that asks for it
     */
    record Found(String coordinate, String root, Path file) {}

    /**
     * Resolves coordinates with all that they need at run time, in the order of the class path.
     *
     * @throws UnusableLibraryException if one of them, or what it needs, is nowhere
     * @throws LibraryException if a repository can't be asked
     */
    List<Found> resolve(List<String> coordinates) {
        ContextOverrides.Builder overrides = ContextOverrides.create()
                .withUserSettings(true)
                .checksumPolicy(ChecksumPolicy.FAIL)
                // A library may not choose where what it needs comes from.
                .ignoreArtifactDescriptorRepositories(true);
        settings.ifPresent(overrides::withUserSettingsXmlOverride);
        try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides.build())) {
            return resolve(context, coordinates);
        }
    }

    private static List<Found> resolve(Context context, List<String> coordinates) {
        DefaultRepositorySystemSession session = new DefaultRepositorySystemSession(context.repositorySystemSession());
        session.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(true, false));
        // What could not be had an hour ago is asked for again.
        session.setResolutionErrorPolicy(new SimpleResolutionErrorPolicy(false, false));
        CollectRequest collect = new CollectRequest();
        collect.setRepositories(context.remoteRepositories());
        for (String coordinate : coordinates) {
            collect.addDependency(new Dependency(new DefaultArtifact(coordinate), JavaScopes.COMPILE));
        }
        DependencyRequest request =
                new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
        ResolutionFailure failure = new ResolutionFailure(coordinates, context.remoteRepositories());
        try {
            DependencyResult result = context.repositorySystem().resolveDependencies(session, request);
            return found(result);
        } catch (DependencyResolutionException e) {
            if (e.getCause() instanceof DependencyCollectionException collection) {
                throw failure.of(collection);
            }
            throw failure.of(e);
        }
    }

    private static List<Found> found(DependencyResult result) {
        List<Found> found = new ArrayList<>();
        for (ArtifactResult each : result.getArtifactResults()) {
            Artifact artifact = each.getArtifact();
            String coordinate = coordinate(artifact);
            String root = root(result.getRoot(), artifact);
            if (artifact.isSnapshot()) {
                throw new UnusableLibraryException(
                        root, "it needs " + coordinate + ", a SNAPSHOT, which changes; take a release that doesn't");
            }
            // What is no jar is not for the class path.
            if (artifact.getExtension().equals("jar")) {
                found.add(new Found(coordinate, root, artifact.getFile().toPath()));
            }
        }
        return found;
    }

    static String coordinate(Artifact artifact) {
        String classifier = artifact.getClassifier().isEmpty() ? "" : artifact.getClassifier() + ":";
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + classifier + artifact.getVersion();
    }

    /** The problem's coordinate under which the artifact stands in the graph. */
    static String root(DependencyNode graph, Artifact artifact) {
        return graph.getChildren().stream()
                .filter(child -> holds(child, artifact, 0))
                .findFirst()
                .map(child -> coordinate(child.getArtifact()))
                .orElseGet(() -> coordinate(artifact));
    }

    private static boolean holds(DependencyNode node, Artifact artifact, int depth) {
        return coordinate(node.getArtifact()).equals(coordinate(artifact))
                || (depth < 100 && node.getChildren().stream().anyMatch(child -> holds(child, artifact, depth + 1)));
    }
}
