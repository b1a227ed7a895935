import java.util.TreeSet;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        TreeSet<Integer> largest = new TreeSet<>();
        for (int number : numbers) {
            largest.add(number);
            if (largest.size() > k) {
                largest.pollFirst();
            }
        }
        return largest.first();
    }
}
