import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grader.suite.Hint;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** As a careful author writes it: what comes back is copied before it is compared, and no input is used twice. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ShelfTest {

    private static List<String> titles() {
        return new ArrayList<>(List.of("quagga", "dodo", "moa", "dodo"));
    }

    /** A list of the JDK's, element by element, of which none may be of another type. */
    private static List<String> copy(Iterable<String> given, int most) {
        List<String> copy = new ArrayList<>();
        Iterator<String> iterator = given.iterator();
        while (iterator.hasNext() && copy.size() <= most) {
            copy.add(iterator.next());
        }
        return copy;
    }

    @Test
    void quaggaAt() {
        Shelf shelf = new Shelf(titles());
        assertEquals("quagga", shelf.at(0), "quagga first");
        assertEquals("moa", shelf.at(2), "quagga third");
        assertThrows(IndexOutOfBoundsException.class, () -> shelf.at(4), "quagga fifth");
        assertEquals("dodo", shelf.at(3), "quagga fourth");
    }

    @Test
    void quaggaEqual() {
        Shelf shelf = new Shelf(titles());
        assertTrue(shelf.equals(new Shelf(titles())), "quagga equal");
        assertFalse(shelf.equals(new Shelf(List.of("quagga"))), "quagga shorter");
        assertFalse(shelf.equals("quagga"), "quagga text");
        assertEquals(shelf.hashCode(), new Shelf(titles()).hashCode(), "quagga hash");
        assertEquals("[quagga, dodo, moa, dodo]", shelf.toString(), "quagga text");
    }

    @Test
    void quaggaGeneric() {
        List<Integer> sorted = new ArrayList<>();
        for (Integer each : Shelf.sort(List.of(30, 10, 20))) {
            sorted.add(each);
        }
        assertEquals(List.of(10, 20, 30), sorted, "quagga numbers");
    }

    @Test
    void quaggaIterates() {
        assertEquals(List.of("quagga", "dodo", "moa", "dodo"), copy(new Shelf(titles()), 4), "quagga order");
    }

    @Test
    void quaggaKeepsNothing() {
        List<String> given = titles();
        Shelf shelf = new Shelf(given);
        List<String> sorted = shelf.sorted();
        assertEquals(List.of("quagga", "dodo", "moa", "dodo"), given, "quagga input");
        given.clear();
        assertEquals(List.of("dodo", "dodo", "moa", "quagga"), copy(sorted, 4), "quagga kept");
        sorted.clear();
        assertEquals(List.of("dodo", "dodo", "moa", "quagga"), copy(shelf.sorted(), 4), "quagga again");
    }

    @Test
    void quaggaLengths() {
        Set<Integer> lengths = new TreeSet<>();
        for (Integer each : new Shelf(titles()).lengths()) {
            lengths.add(each);
        }
        assertEquals(Set.of(3, 4, 6), lengths, "quagga lengths");
    }

    @Test
    @Hint("The order is not the natural one.")
    void quaggaSorted() {
        assertEquals(List.of("dodo", "dodo", "moa", "quagga"), copy(new Shelf(titles()).sorted(), 4), "quagga sorted");
    }

    @Test
    @Tag("performance")
    void quaggaSpeed() {
        for (int round = 0; round < 3; round++) {
            Random random = new Random(4000 + round);
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < 8000; i++) {
                titles.add(Integer.toString(random.nextInt(1_000_000), 36));
            }
            List<String> expected = new ArrayList<>(titles);
            expected.sort(null);
            // Copied inside the time that counts: a list may do its work as late as when it is read.
            assertEquals(expected, copy(new Shelf(titles).sorted(), titles.size()), "quagga speed");
        }
    }

    @Test
    void quaggaTotal() {
        assertEquals(17L, new Shelf(titles()).total().longValue(), "quagga total");
        assertNotEquals(17L, new Shelf(List.of("quagga")).total().longValue(), "quagga other");
    }
}
