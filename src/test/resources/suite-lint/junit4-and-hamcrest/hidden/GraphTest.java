import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.sameInstance;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class GraphTest {

    private final Graph graph = new Graph();

    @Test
    public void messagesComeFirst() {
        assertEquals("the path", List.of(1), graph.path(1, 2));
        assertEquals("the path", graph.path(1, 2), List.of(1));
        assertEquals("name", graph.name());
    }

    @Test
    public void hamcrest() {
        Graph.Node root = graph.root();
        assertThat(graph.path(1, 2), is(List.of(1)));
        assertThat("the path", graph.path(1, 2), hasItem(1));
        assertThat(graph.root(), sameInstance(root));
        assertThat(graph.name(), is("name"));
    }
}
