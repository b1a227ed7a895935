import static grader.suite.Growth.Order.LINEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.Copied;
import grader.suite.Growth;
import grader.suite.Workload;
import java.util.List;

class GraphTest {

    private final Graph graph = new Graph();

    @Growth(atMost = LINEAR)
    void measuresAll(Workload work) {
        List<Integer> path = work.measure(() -> Copied.list(graph.path(1, work.size()), work.size()));
        assertEquals(List.of(1), path);
        assertEquals(3, work.measure(() -> graph.size()));
        assertEquals("name", work.measure(() -> graph.name()));
        int[] degrees = work.measure(() -> graph.degrees());
        assertEquals(1, degrees[0]);
        work.measure(() -> graph.connect(1, work.size()));
        work.measure(() -> {
            for (int i = 0; i < work.size(); i++) {
                graph.connect(i, i + 1);
            }
        });
    }

    @Growth(atMost = LINEAR)
    void leavesWorkForLater(Workload work) {
        List<Integer> path = work.measure(() -> graph.path(1, work.size()));
        assertEquals(List.of(1), path);
        work.measure(() -> graph.walk());
        Graph.Node root = work.measure(() -> {
            graph.connect(1, 2);
            return graph.root();
        });
        assertEquals(3, graph.size());
    }
}
