public class KthLargest {

    /** Returns the kth largest element of the array; the largest is the first. */
    public static int find(int[] numbers, int k) {
        throw new UnsupportedOperationException("not written yet");
    }
}
