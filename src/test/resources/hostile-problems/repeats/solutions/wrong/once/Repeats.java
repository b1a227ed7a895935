import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public class Repeats {
    public static List<Integer> in(int[] numbers) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int number : numbers) {
            all.add(number);
        }
        return new ArrayList<>(all);
    }
}
