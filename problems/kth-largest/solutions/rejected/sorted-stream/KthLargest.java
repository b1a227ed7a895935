import java.util.stream.IntStream;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        return IntStream.of(numbers).sorted().skip(numbers.length - k).findFirst().getAsInt();
    }
}
