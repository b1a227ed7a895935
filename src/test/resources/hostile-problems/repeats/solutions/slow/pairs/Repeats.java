import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public class Repeats {
    public static List<Integer> in(int[] numbers) {
        TreeSet<Integer> repeats = new TreeSet<>();
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < i; j++) {
                if (numbers[i] == numbers[j]) {
                    repeats.add(numbers[i]);
                }
            }
        }
        return new ArrayList<>(repeats);
    }
}
