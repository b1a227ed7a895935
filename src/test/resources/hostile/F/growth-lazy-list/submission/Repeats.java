import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Returns at once, and works when it is read, where it hopes that no clock runs. */
public class Repeats {

    public static List<Integer> in(int[] numbers) {
        return new AbstractList<>() {
            private List<Integer> found;

            private List<Integer> found() {
                if (found == null) {
                    found = new ArrayList<>(pairs(numbers));
                }
                return found;
            }

            @Override
            public Integer get(int index) {
                return found().get(index);
            }

            @Override
            public int size() {
                return found().size();
            }
        };
    }

    private static TreeSet<Integer> pairs(int[] numbers) {
        TreeSet<Integer> repeats = new TreeSet<>();
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < i; j++) {
                if (numbers[i] == numbers[j]) {
                    repeats.add(numbers[i]);
                }
            }
        }
        return repeats;
    }
}
