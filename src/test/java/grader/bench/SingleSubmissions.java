package grader.bench;

import grader.problem.Problem;
import grader.report.Report.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/**
 * One submission at a time: bare tools, the warm pool, and {@code ./grader grade}, in turns. Each begins on a machine
 * that is quiet, so with a pool that is full, and is charged with all that happens until it is quiet again.
 */
final class SingleSubmissions {

    private static final double WARM_WALL = 0.15;
    private static final double WARM_CPU = 0.4;
    private static final double ONE_SHOT_WALL = 1.0;

    private final Meter meter;
    private final BareTools bare;
    private final WarmGrader warm;
    private final OneShot oneShot;
    private final Map<Side, List<Sample>> samples = new LinkedHashMap<>();

    SingleSubmissions(Meter meter, BareTools bare, WarmGrader warm, OneShot oneShot) {
        this.meter = meter;
        this.bare = bare;
        this.warm = warm;
        this.oneShot = oneShot;
        List.of(bare, warm, oneShot).forEach(side -> samples.put(side, new ArrayList<>()));
    }

    private record Sample(String problem, Cost cost) {}

    Findings measure(List<Problem> problems, int rounds, Consumer<String> progress) {
        warm.keepReady(problems);
        progress.accept("single: once each, unmeasured …");
        problems.forEach(problem -> samples.keySet().forEach(side -> side.grade(Task.accepted(problem, 0))));
        warm.takeStages();
        oneShot.takeTimes();
        meter.settle();
        for (int round = 0; round < rounds; round++) {
            progress.accept("single: round " + (round + 1) + " of " + rounds);
            List<Side> order = new ArrayList<>(samples.keySet());
            Collections.rotate(order, round);
            for (Problem problem : problems) {
                Task task = Task.accepted(problem, round);
                for (Side side : order) {
                    of(side).add(new Sample(problem.id(), meter.cost(() -> side.grade(task))));
                }
            }
        }
        return new Findings(Part.SINGLE, claims(), figures(problems), notes());
    }

    private List<Claim> claims() {
        return List.of(
                Claim.atMost("wall time through the warm pool, to bare tools", WARM_WALL, ratio(warm, Cost::wall)),
                Claim.atMost(
                        "CPU time through the warm pool, all of it, to bare tools", WARM_CPU, ratio(warm, Cost::cpu)),
                Claim.atMost("wall time of ./grader grade, to bare tools", ONE_SHOT_WALL, ratio(oneShot, Cost::wall)));
    }

    private List<Figure> figures(List<Problem> problems) {
        List<Figure> figures = new ArrayList<>();
        samples.keySet().forEach(side -> figures.add(figure("Wall time of a submission, ms", side, Cost::wall)));
        samples.keySet().forEach(side -> figures.add(figure("CPU time of a submission, ms", side, Cost::cpu)));
        for (Side side : List.of(warm, oneShot)) {
            String table = "Ratio to bare tools: " + side.name();
            figures.add(new Figure(table, "wall", ratio(side, Cost::wall)));
            figures.add(new Figure(table, "CPU", ratio(side, Cost::cpu)));
            for (Problem problem : problems) {
                figures.add(new Figure(
                        table,
                        "wall, " + problem.id(),
                        Spread.ofRatios(
                                values(side, problem.id(), Cost::wall), values(bare, problem.id(), Cost::wall))));
            }
        }
        for (Side side : List.of(warm, oneShot)) {
            String table = "Where the CPU time goes, ms: " + side.name();
            figures.add(part(table, "grader", side, Cost::grader));
            figures.add(part(table, "containers", side, Cost::containers));
            figures.add(part(table, "engine and kernel", side, Cost::engine));
        }
        figures.addAll(warmStages());
        figures.addAll(oneShotStages());
        return figures;
    }

    private List<Figure> warmStages() {
        Map<String, Function<Times, Double>> stages = new LinkedHashMap<>();
        stages.put("prepare", Times::prepare);
        stages.put("intake", Times::intake);
        stages.put("compile", Times::compile);
        stages.put("rules", Times::rules);
        stages.put("verify", Times::verify);
        stages.put("link", Times::link);
        stages.put("run", Times::run);
        List<WarmGrader.Stages> taken = warm.takeStages();
        String table = "Where a request's time goes, ms: " + warm.name();
        List<Figure> figures = new ArrayList<>();
        stages.forEach((name, time) -> figures.add(Figure.of(
                table,
                name,
                taken.stream().map(WarmGrader.Stages::times).map(time).toList())));
        figures.add(Figure.of(
                table, "report", taken.stream().map(WarmGrader.Stages::write).toList()));
        return figures;
    }

    /** What its report can't know, the launcher and the JVM, is the rest of its wall time. */
    private List<Figure> oneShotStages() {
        List<JsonNode> taken = oneShot.takeTimes();
        String table = "Where a request's time goes, ms: " + oneShot.name();
        List<Figure> figures = new ArrayList<>();
        List<Double> rest = new ArrayList<>();
        List<Double> walls =
                of(oneShot).stream().map(sample -> sample.cost().wall()).toList();
        for (int i = 0; i < taken.size(); i++) {
            rest.add(walls.get(i) - taken.get(i).path("total").asDouble());
        }
        figures.add(Figure.of(table, "before and after the grading", rest));
        for (String stage : taken.get(0).propertyNames()) {
            figures.add(Figure.of(
                    table,
                    stage,
                    taken.stream().map(times -> times.path(stage).asDouble()).toList()));
        }
        return figures;
    }

    private List<String> notes() {
        long all = samples.values().stream().mapToLong(List::size).sum();
        long restless = samples.values().stream()
                .flatMap(List::stream)
                .filter(sample -> !sample.cost().settled())
                .count();
        return restless == 0
                ? List.of()
                : List.of("After " + restless + " of " + all
                        + " measurements the machine did not become quiet: their CPU times are not ours alone.");
    }

    private Spread ratio(Side side, ToDoubleFunction<Cost> what) {
        return Spread.ofRatios(values(side, "", what), values(bare, "", what));
    }

    private Figure figure(String table, Side side, ToDoubleFunction<Cost> what) {
        return part(table, side.name(), side, what);
    }

    private Figure part(String table, String name, Side side, ToDoubleFunction<Cost> what) {
        return Figure.of(table, name, values(side, "", what));
    }

    /** In the order of measuring; of all problems where none is named. */
    private List<Double> values(Side side, String problem, ToDoubleFunction<Cost> what) {
        return of(side).stream()
                .filter(sample -> problem.isEmpty() || sample.problem().equals(problem))
                .map(sample -> what.applyAsDouble(sample.cost()))
                .toList();
    }

    private List<Sample> of(Side side) {
        return samples.getOrDefault(side, new ArrayList<>());
    }
}
