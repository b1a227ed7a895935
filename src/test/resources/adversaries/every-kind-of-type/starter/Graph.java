import java.util.List;
import java.util.Set;

public class Graph<T> {

    static final class Node {

        final int value;

        Node(int value) {
            this.value = value;
        }
    }

    public Graph(int capacity) {
        throw new UnsupportedOperationException("not written yet");
    }

    public int distance(int[] weights, int from) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Set<String> names(List<String> all) {
        throw new UnsupportedOperationException("not written yet");
    }

    public int[] sorted(int[] numbers) {
        throw new UnsupportedOperationException("not written yet");
    }

    public boolean add(T element) {
        throw new UnsupportedOperationException("not written yet");
    }

    public T get(String name) {
        throw new UnsupportedOperationException("not written yet");
    }

    public void put(String name, T element) {
        throw new UnsupportedOperationException("not written yet");
    }

    public Node root() {
        throw new UnsupportedOperationException("not written yet");
    }
}
