package grader.sandbox.container;

import java.util.stream.Stream;

/** The container engines that tests are run with. */
final class Engines {

    /** Whatever is there. */
    static final ContainerEngine USUAL = new ContainerEngine(EngineChoice.AUTO);

    private Engines() {}

    /** Those that work here; {@link EveryEngineIT} says of the others why they don't. */
    static Stream<ContainerEngine> all() {
        Stream<ContainerEngine> usual = USUAL.probe().works() ? Stream.of(USUAL) : Stream.of();
        return Stream.concat(usual, of(PodmanService.USUAL));
    }

    /** The one with gVisor for a runtime, where that works here. */
    static Stream<ContainerEngine> gvisor() {
        // Both services keep their images in one place, and this one builds much faster.
        of(PodmanService.USUAL).forEach(TestImage::kind);
        return of(PodmanService.GVISOR);
    }

    private static Stream<ContainerEngine> of(PodmanService service) {
        return service.probe().works() ? Stream.of(service.engine()) : Stream.of();
    }
}
