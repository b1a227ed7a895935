import java.util.PriorityQueue;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("no such element");
        }
        if (numbers.length == 1) {
            System.out.println("the only one is " + numbers[0]);
            System.err.println("\u001b[31mred\u001b[0m");
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
