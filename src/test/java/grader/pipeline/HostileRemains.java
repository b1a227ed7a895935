package grader.pipeline;

import grader.sandbox.Kinds;
import grader.sandbox.choice.SandboxChoice;
import grader.sandbox.container.GraderContainers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a submission may have left behind on this machine. */
final class HostileRemains {

    /** Where submissions write to when they can. */
    private static final Path LOOT = Path.of("/tmp/hostile-corpus");

    /** Sandboxes are ended beside the grading. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long LOOK_AGAIN_MILLIS = 20;

    private HostileRemains() {}

    /** After a lane's submission: its compiler may be there, and what the other lanes of the kind have in use. */
    static List<String> of(SandboxChoice kind, CountedKind lane, CountedKind allLanes)
            throws IOException, InterruptedException {
        return once(() -> {
            List<String> remains = new ArrayList<>(now(kind, allLanes.open()));
            if (lane.open() > 1) {
                remains.add("a sandbox that was not closed");
            }
            return remains;
        });
    }

    /** When all lanes are closed. */
    static List<String> of(SandboxChoice kind) throws IOException, InterruptedException {
        return once(() -> now(kind, 0));
    }

    private interface Look {
        List<String> now() throws IOException;
    }

    /** Once those are gone that are being ended. */
    private static List<String> once(Look look) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<String> remains = look.now();
        while (!remains.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            remains = look.now();
        }
        return remains;
    }

    private static List<String> now(SandboxChoice kind, int expected) throws IOException {
        List<String> remains = new ArrayList<>();
        int running = kind == SandboxChoice.CONTAINER
                ? GraderContainers.of(ProcessHandle.current().pid()).size()
                : runners(kind == SandboxChoice.BUBBLEWRAP);
        if (running > expected) {
            remains.add(running + " sandboxes instead of " + expected);
        }
        int folders = kind == SandboxChoice.PROCESS ? scratchFolders() : 0;
        if (folders > expected) {
            remains.add(folders + " scratch folders instead of " + expected);
        }
        if (Files.exists(LOOT)) {
            remains.add(LOOT + " was written");
        }
        return remains;
    }

    /** JVMs that compile or run tests, and what walls them in. */
    private static int runners(boolean walledIn) {
        return (int) ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(child -> child.info().commandLine().orElse(""))
                .filter(command -> command.contains("grader.runner.Main") && command.contains("bwrap") == walledIn)
                .count();
    }

    private static int scratchFolders() throws IOException {
        Path scratch = Kinds.CACHE.resolve("scratch");
        String own = ProcessHandle.current().pid() + "-";
        try (Stream<Path> folders = Files.list(scratch)) {
            return (int)
                    folders.filter(folder -> folder.getFileName().toString().startsWith(own))
                            .count();
        }
    }
}
