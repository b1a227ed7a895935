package grader.sandbox.container;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The containers of another grader, for tests that end it. */
public final class GraderContainers {

    private GraderContainers() {}

    /** Ids of those that the grader with this process id has started; none where no engine answers. */
    public static List<String> of(long pid) {
        if (!Engines.USUAL.probe().works()) {
            return List.of();
        }
        return Engines.USUAL
                .client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(Owner.LABEL))
                .exec()
                .stream()
                .filter(container -> isOf(pid, container.getLabels()))
                .map(container -> container.getId())
                .toList();
    }

    private static boolean isOf(long pid, Map<String, String> labels) {
        return Optional.ofNullable(labels.get(Owner.LABEL))
                .flatMap(Owner::parse)
                .filter(owner -> owner.pid() == pid)
                .isPresent();
    }
}
