public class KthLargest {

    public static int find(int[] numbers, int k) {
        if (numbers == null || k < 1 || k > numbers.length) {
            throw new IllegalArgumentException("k is out of range");
        }
        int[] rest = numbers.clone();
        for (int end = rest.length - 1; ; end--) {
            int at = 0;
            for (int i = 1; i <= end; i++) {
                if (rest[i] > rest[at]) {
                    at = i;
                }
            }
            int largest = rest[at];
            if (--k == 0) {
                return largest;
            }
            rest[at] = rest[end];
        }
    }
}
