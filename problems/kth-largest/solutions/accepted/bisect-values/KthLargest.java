public class KthLargest {

    /** Looks for the largest value that at least k elements reach; one pass over the array for each bit of it. */
    public static int find(int[] numbers, int k) {
        if (numbers == null || numbers.length == 0) {
            throw new IllegalArgumentException("no numbers");
        }
        if (k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k = " + k);
        }
        long low = Integer.MIN_VALUE;
        long high = Integer.MAX_VALUE;
        while (low < high) {
            long middle = Math.floorDiv(low + high + 1, 2);
            int reached = 0;
            for (int number : numbers) {
                if (number >= middle) {
                    reached++;
                }
            }
            if (reached >= k) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (int) low;
    }
}
