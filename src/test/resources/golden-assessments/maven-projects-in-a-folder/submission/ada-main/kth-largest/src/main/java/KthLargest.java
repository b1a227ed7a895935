import java.util.PriorityQueue;

public class KthLargest {

    /** Keeps the k largest elements seen so far in a heap with the smallest of them on top. */
    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k must be from 1 to the number of elements");
        }
        PriorityQueue<Integer> largest = new PriorityQueue<>();
        for (int number : numbers) {
            if (largest.size() < k) {
                largest.add(number);
            } else if (number > largest.element()) {
                largest.remove();
                largest.add(number);
            }
        }
        return largest.element();
    }
}
