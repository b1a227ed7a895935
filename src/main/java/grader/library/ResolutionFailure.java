package grader.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/** Tells a coordinate that is wrong from a repository that does not answer. */
final class ResolutionFailure {

    private static final String WHAT_TO_DO = "mend the coordinate, or name its repository in Maven's settings.xml";

    private final List<String> coordinates;
    private final String repositories;

    ResolutionFailure(List<String> coordinates, List<RemoteRepository> repositories) {
        this.coordinates = coordinates;
        this.repositories = repositories.stream()
                .map(repository -> repository.getId() + " (" + repository.getUrl() + ")")
                .collect(Collectors.joining(", "));
    }

    /** A jar could not be had. */
    RuntimeException of(DependencyResolutionException failure) {
        for (ArtifactResult result : failure.getResult().getArtifactResults()) {
            if (!result.isResolved()) {
                Artifact artifact = result.getRequest().getArtifact();
                DependencyNode graph = failure.getResult().getRoot();
                Optional<Exception> other = result.getExceptions().stream()
                        .filter(exception -> !(exception instanceof ArtifactNotFoundException))
                        .findFirst();
                return other.<RuntimeException>map(this::unreachable)
                        .orElseGet(() -> notFound(
                                MavenRepositories.coordinate(artifact), MavenRepositories.root(graph, artifact)));
            }
        }
        return unreachable(failure);
    }

    /** What a library needs could not be found out. */
    RuntimeException of(DependencyCollectionException failure) {
        for (Exception exception : failure.getResult().getExceptions()) {
            if (exception instanceof ArtifactDescriptorException descriptor && isInvalid(descriptor)) {
                return new UnusableLibraryException(
                        root(failure, descriptor.getResult().getArtifact()),
                        MavenRepositories.coordinate(descriptor.getResult().getArtifact())
                                + " has a POM that can't be read: " + lastCause(descriptor) + "; " + WHAT_TO_DO);
            }
            if (exception instanceof VersionRangeResolutionException range) {
                return new UnusableLibraryException(
                        coordinates.get(0), lastCause(range) + " in " + repositories + "; " + WHAT_TO_DO);
            }
        }
        return unreachable(failure);
    }

    private static boolean isInvalid(ArtifactDescriptorException failure) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause.getClass().getSimpleName());
        }
        return causes.contains("ModelBuildingException") && !causes.contains("ArtifactTransferException");
    }

    private String root(DependencyCollectionException failure, Artifact artifact) {
        DependencyNode graph = failure.getResult().getRoot();
        String own = MavenRepositories.coordinate(artifact);
        return coordinates.contains(own) || graph == null ? own : MavenRepositories.root(graph, artifact);
    }

    private UnusableLibraryException notFound(String coordinate, String root) {
        String needed = root.equals(coordinate) ? "" : ", which " + root + " needs,";
        return new UnusableLibraryException(
                root, coordinate + needed + " is not in " + repositories + "; " + WHAT_TO_DO);
    }

    private LibraryException unreachable(Exception failure) {
        return new LibraryException(
                "can't resolve the libraries " + String.join(", ", coordinates) + " from " + repositories + ": "
                        + lastCause(failure) + "; check the network, and mirrors and proxies in Maven's settings.xml",
                failure);
    }

    private static String lastCause(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return Optional.ofNullable(last.getMessage()).orElse(last.getClass().getSimpleName());
    }
}
