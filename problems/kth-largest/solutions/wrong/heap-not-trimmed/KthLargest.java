import java.util.PriorityQueue;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int number : numbers) {
            if (heap.size() <= k) {
                heap.add(number);
            } else if (number > heap.element()) {
                heap.remove();
                heap.add(number);
            }
        }
        return heap.element();
    }
}
