public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        int left = first.length - 1;
        int right = 0;
        while (left >= 0 && right < second.length && first[left] - second[right] > 0) {
            int kept = first[left];
            first[left--] = second[right];
            second[right++] = kept;
        }
        sort(first);
        sort(second);
    }

    private static void sort(int[] array) {
        for (int root = array.length / 2 - 1; root >= 0; root--) {
            sink(array, root, array.length);
        }
        for (int end = array.length - 1; end > 0; end--) {
            int largest = array[0];
            array[0] = array[end];
            array[end] = largest;
            sink(array, 0, end);
        }
    }

    private static void sink(int[] array, int root, int end) {
        int value = array[root];
        int hole = root;
        while (2 * hole + 1 < end) {
            int child = 2 * hole + 1;
            if (child + 1 < end && array[child + 1] > array[child]) {
                child++;
            }
            if (array[child] <= value) {
                break;
            }
            array[hole] = array[child];
            hole = child;
        }
        array[hole] = value;
    }
}
