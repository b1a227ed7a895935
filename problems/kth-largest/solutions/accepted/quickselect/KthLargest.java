import java.util.Random;

public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("no such position: " + k);
        }
        int[] copy = numbers.clone();
        Random random = new Random();
        int target = copy.length - k;
        int low = 0;
        int high = copy.length - 1;
        while (true) {
            int pivot = copy[low + random.nextInt(high - low + 1)];
            int less = low;
            int more = high;
            int i = low;
            while (i <= more) {
                if (copy[i] < pivot) {
                    swap(copy, i++, less++);
                } else if (copy[i] > pivot) {
                    swap(copy, i, more--);
                } else {
                    i++;
                }
            }
            if (target < less) {
                high = less - 1;
            } else if (target > more) {
                low = more + 1;
            } else {
                return pivot;
            }
        }
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }
}
