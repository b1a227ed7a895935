import java.util.Arrays;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - k];
    }
}
