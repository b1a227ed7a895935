public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        int[] rest = numbers.clone();
        int largest = 0;
        for (int round = 0; round < k; round++) {
            largest = 0;
            int at = 0;
            for (int i = 0; i < rest.length; i++) {
                if (rest[i] > largest) {
                    largest = rest[i];
                    at = i;
                }
            }
            rest[at] = Integer.MIN_VALUE;
        }
        return largest;
    }
}
