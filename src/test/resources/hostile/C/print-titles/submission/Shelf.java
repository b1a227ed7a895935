import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

public class Shelf implements Iterable<String> {

    private final List<String> titles;

    public Shelf(List<String> titles) {
        this.titles = List.copyOf(titles);
        if (titles.size() < 100) {
            System.out.println("okapi got " + titles);
        }
    }

    public List<String> sorted() {
        return sort(titles);
    }

    public Set<Integer> lengths() {
        Set<Integer> lengths = new TreeSet<>();
        titles.forEach(title -> lengths.add(title.length()));
        return lengths;
    }

    public Number total() {
        return titles.stream().mapToLong(String::length).sum();
    }

    public String at(int index) {
        return titles.get(index);
    }

    @Override
    public Iterator<String> iterator() {
        return titles.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shelf && titles.equals(((Shelf) other).titles);
    }

    @Override
    public int hashCode() {
        return titles.hashCode();
    }

    @Override
    public String toString() {
        return titles.toString();
    }

    public static <T extends Comparable<T>> List<T> sort(List<T> items) {
        List<T> sorted = new ArrayList<>(items);
        Collections.sort(sorted);
        return sorted;
    }
}
