import java.util.Collections;
import java.util.PriorityQueue;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        PriorityQueue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        for (int number : numbers) {
            heap.add(number);
        }
        for (int i = 0; i < k && heap.size() > 1; i++) {
            heap.remove();
        }
        return heap.element();
    }
}
