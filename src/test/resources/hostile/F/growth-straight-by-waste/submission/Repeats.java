import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Quadratic, and wastes time on small arrays, so that the times lie on a straight line. */
public class Repeats {

    private static final int LARGEST = 32_000;

    private static volatile int wasted;

    public static List<Integer> in(int[] numbers) {
        // What a straight line to the largest leaves: n (N - n) of n N.
        for (int i = 0; i < numbers.length && numbers.length > 200; i++) {
            for (int j = numbers.length; j < LARGEST; j++) {
                if ((i ^ j) == -1) {
                    wasted++;
                }
            }
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
