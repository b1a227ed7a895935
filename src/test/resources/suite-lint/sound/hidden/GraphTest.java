import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.suite.Copied;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphTest {

    private final Graph graph = new Graph();

    @Test
    void copies() {
        assertEquals(Set.of(1, 2), Copied.set(graph.neighbours(3), 2));
        assertThat(Copied.list(graph.path(1, 2), 2)).containsExactly(1, 2);
        assertTrue(Copied.list(graph.path(1, 2), 9).contains(2));
        List<Integer> copy = Copied.list(graph.path(1, 2), 9);
        assertTrue(copy.equals(List.of(1, 2)));
    }

    @Test
    void listsAndValues() {
        assertEquals(List.of(1, 2), graph.path(1, 2));
        assertEquals("name", graph.name());
        assertTrue(graph.name().equals("name"));
        assertThat(graph.name()).isEqualTo("name");
        assertEquals(Graph.Colour.RED, graph.colour());
        assertArrayEquals(new int[] {1}, graph.degrees());
    }

    @Test
    void identity() {
        Graph.Node root = graph.root();
        assertSame(root, graph.root());
        assertThat(graph.root()).isSameAs(root);
    }

    @Test
    void whatTheProblemAsksFor() {
        assertTrue(graph.contains(1));
        assertEquals(new Graph.Edge(), new Graph.Edge());
        assertNotEquals(new Graph.Edge(), null);
    }

    @Test
    void suitesOwnObjects() {
        List<Integer> model = List.of(1, 2);
        assertTrue(model.contains(graph.path(1, 2).get(0)));
        assertTrue(model.equals(graph.path(1, 2)));
    }
}
