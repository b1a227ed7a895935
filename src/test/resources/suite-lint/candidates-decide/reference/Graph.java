import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class Graph {

    public static final class Node {}

    public interface Visitor {
        void visit(Node node);
    }

    public record Edge(int from, int to) {}

    public Set<Integer> neighbours(int node) {
        return Set.of();
    }

    public List<Integer> path(int from, int to) {
        return List.of();
    }

    public List<Set<Integer>> components() {
        return List.of();
    }

    public Map<Integer, Integer> distances() {
        return Map.of();
    }

    public Node root() {
        return new Node();
    }

    public Edge edge() {
        return new Edge(1, 2);
    }

    public BigInteger paths() {
        return BigInteger.ONE;
    }

    public static int size(List<int[]> edges) {
        return edges.size();
    }

    public String name() {
        return "";
    }
}
