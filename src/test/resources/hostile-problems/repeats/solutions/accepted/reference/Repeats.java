import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Repeats {
    public static List<Integer> in(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        List<Integer> repeats = new ArrayList<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2])) {
                repeats.add(sorted[i]);
            }
        }
        return repeats;
    }
}
