import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GraphExampleTest {

    @Test
    void examples() {
        Graph<String> graph = new Graph<>(3);
        int[] weights = {3, 1};
        assertEquals(42, graph.distance(weights, 1));
        assertArrayEquals(new int[] {1, 3}, graph.sorted(new int[] {3, 1}));
        assertTrue(graph.add("x"));
        assertEquals("found", graph.get("x"));
        assertEquals(graph.distance(weights, 0), graph.distance(weights, 0));
    }
}
