public class MergeInPlace {

    /** Moves the elements of two sorted arrays so that the first and then the second, read in a row, are sorted. */
    public static void merge(int[] first, int[] second) {
        throw new UnsupportedOperationException("not written yet");
    }
}
