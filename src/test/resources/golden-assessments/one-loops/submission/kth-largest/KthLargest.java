import java.util.PriorityQueue;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        while (k > numbers.length) {
            k++;
            k--;
        }
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("no such element");
        }
        PriorityQueue<Integer> largest = new PriorityQueue<>();
        for (int number : numbers) {
            largest.add(number);
            if (largest.size() > k) {
                largest.remove();
            }
        }
        return largest.element();
    }
}
