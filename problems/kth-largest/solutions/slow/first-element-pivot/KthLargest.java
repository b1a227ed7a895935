public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        int[] copy = numbers.clone();
        int target = copy.length - k;
        int low = 0;
        int high = copy.length - 1;
        while (low < high) {
            int pivot = copy[low];
            int border = low;
            for (int i = low + 1; i <= high; i++) {
                if (copy[i] < pivot) {
                    border++;
                    swap(copy, i, border);
                }
            }
            swap(copy, low, border);
            if (border == target) {
                break;
            }
            if (border < target) {
                low = border + 1;
            } else {
                high = border - 1;
            }
        }
        return copy[target];
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }
}
