package grader.bench;

import grader.protocol.RunnerFrame;
import grader.sandbox.Role;
import grader.sandbox.Sandbox;
import grader.sandbox.SandboxKind;
import grader.sandbox.SandboxLimits;
import grader.sandbox.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one container costs from the call for it to its end, by phase. */
final class BootPhases {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final SandboxLimits RUN = SandboxLimits.forTests(256L << 20);

    private final Meter meter;
    private final SandboxKind kind;
    private final Map<String, Map<String, List<Double>>> tables = new LinkedHashMap<>();

    BootPhases(Meter meter, SandboxKind kind) {
        this.meter = meter;
        this.kind = kind;
    }

    Findings measure(int rounds, Consumer<String> progress) {
        try (EngineEvents events = EngineEvents.listen()) {
            for (Role role : Role.values()) {
                progress.accept("boot: " + rounds + " sandboxes to " + role.word());
                Map<String, List<Double>> unmeasured = new LinkedHashMap<>();
                boot(role, events, unmeasured);
                Map<String, List<Double>> phases = new LinkedHashMap<>();
                Map<String, List<Double>> cpu = new LinkedHashMap<>();
                meter.settle();
                for (int round = 0; round < rounds; round++) {
                    Cost cost = meter.cost(() -> boot(role, events, phases));
                    add(cpu, "all", cost.cpu());
                    add(cpu, "containers", cost.containers());
                    add(cpu, "grader", cost.grader());
                    add(cpu, "engine and kernel", cost.engine());
                }
                tables.put("Boot of a container to " + role.word() + ", wall, ms", phases);
                tables.put("Boot of a container to " + role.word() + ", CPU, ms", cpu);
            }
        }
        List<Figure> figures = new ArrayList<>();
        tables.forEach((table, rows) -> rows.forEach((name, values) -> figures.add(Figure.of(table, name, values))));
        return new Findings(Part.BOOT, List.of(), figures, List.of());
    }

    private void boot(Role role, EngineEvents events, Map<String, List<Double>> phases) {
        Instant called = Instant.now();
        long ready;
        long warmUp;
        long closed;
        try (Sandbox sandbox = Sandbox.start(kind, role, role == Role.RUN ? RUN : SandboxLimits.COMPILER)) {
            warmUp = warmUpOf(sandbox.await(PATIENCE));
            ready = nanos(Instant.now());
            closed = System.nanoTime();
        }
        double removal = Numbers.millisSince(closed);
        EngineEvents.Start start = events.next();
        add(phases, "create", Numbers.millis(start.created() - nanos(called)));
        add(phases, "attach", Numbers.millis(start.attached() - start.created()));
        add(phases, "start", Numbers.millis(start.started() - start.attached()));
        add(phases, "JVM, until main", Numbers.millis(ready - warmUp - start.started()));
        add(phases, "warm-up", Numbers.millis(warmUp));
        add(phases, "all, until ready", Numbers.millis(ready - nanos(called)));
        add(phases, "removal", removal);
    }

    private static long warmUpOf(Signal signal) {
        if (signal instanceof Signal.Said said && said.frame() instanceof RunnerFrame.Ready ready) {
            return ready.warmUpNanos();
        }
        throw new BenchException("a sandbox did not become ready: " + signal);
    }

    private static long nanos(Instant instant) {
        return ChronoUnit.NANOS.between(Instant.EPOCH, instant);
    }

    private static void add(Map<String, List<Double>> rows, String name, double value) {
        rows.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }
}
