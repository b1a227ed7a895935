import java.util.List;
import java.util.Set;

public class Graph {

    public static final class Node {}

    public enum Colour {
        RED,
        BLACK
    }

    public static final class Edge {

        @Override
        public boolean equals(Object other) {
            return other instanceof Edge;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    public Set<Integer> neighbours(int node) {
        return Set.of();
    }

    public List<Integer> path(int from, int to) {
        return List.of();
    }

    public boolean contains(int node) {
        return true;
    }

    public Node root() {
        return new Node();
    }

    public Colour colour() {
        return Colour.RED;
    }

    public String name() {
        return "";
    }

    public int[] degrees() {
        return new int[0];
    }
}
