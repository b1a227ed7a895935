import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Works in a thread that has ended when its time is asked for. */
public class Repeats {

    public static List<Integer> in(int[] numbers) {
        List<Integer> found = new ArrayList<>();
        Thread thread = new Thread(() -> found.addAll(pairs(numbers)));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found;
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
