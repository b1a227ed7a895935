import java.util.Iterator;
import java.util.List;
import java.util.Set;

public class Shelf implements Iterable<String> {

    public Shelf(List<String> titles) {}

    public List<String> sorted() {
        throw new UnsupportedOperationException("to be written");
    }

    public Set<Integer> lengths() {
        throw new UnsupportedOperationException("to be written");
    }

    public Number total() {
        throw new UnsupportedOperationException("to be written");
    }

    public String at(int index) {
        throw new UnsupportedOperationException("to be written");
    }

    @Override
    public Iterator<String> iterator() {
        throw new UnsupportedOperationException("to be written");
    }

    public static <T extends Comparable<T>> List<T> sort(List<T> items) {
        throw new UnsupportedOperationException("to be written");
    }
}
