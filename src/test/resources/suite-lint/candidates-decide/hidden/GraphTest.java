import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphTest implements Graph.Visitor {

    private final Graph graph = new Graph();
    private BigInteger first;

    @Override
    public void visit(Graph.Node node) {}

    @Test
    void candidatesEquals() {
        assertTrue(graph.path(1, 2).equals(List.of(1, 2)));
        assertTrue(Objects.equals(graph.path(1, 2), List.of(1, 2)));
        var path = graph.path(1, 2);
        assertFalse(path.equals(List.of()));
    }

    @Test
    void swapped() {
        assertEquals(graph.path(1, 2), List.of(1, 2));
        assertEquals(Graph.size(List.of()), 0);
    }

    @Test
    void candidatesObjectIsExpected() {
        first = graph.paths();
        assertEquals(first, graph.paths());
        assertEquals(new Graph.Edge(1, 2), graph.edge());
    }

    @Test
    void setsBelieve() {
        assertEquals(Set.of(1, 2), graph.neighbours(3));
        assertEquals(List.of(Set.of(1)), graph.components());
        assertTrue(Set.of(1).equals(graph.neighbours(1)));
        check(Set.of(1), graph.neighbours(1));
    }

    private static void check(Set<Integer> expected, Set<Integer> actual) {
        assertEquals(expected, actual);
    }

    @Test
    void collectionsAreAsked() {
        assertTrue(graph.path(1, 2).contains(2));
        assertTrue(graph.distances().containsKey(2));
        assertTrue(List.of(BigInteger.ONE).contains(graph.paths()));
        assertTrue(Set.of(1, 2).containsAll(graph.path(1, 2)));
        for (Set<Integer> component : graph.components()) {
            assertTrue(component.contains(1));
        }
    }

    @Test
    void libraryAsks() {
        assertThat(graph.path(1, 2)).containsExactly(1, 2);
        assertThat(graph.root()).isEqualTo(null);
    }
}
