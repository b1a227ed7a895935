public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        for (int i = 0, j = 0; i < first.length && j < second.length; i++) {
            if (first[i] > second[j]) {
                int kept = first[i];
                first[i] = second[j];
                second[j] = kept;
                if (j + 1 < second.length && second[j] > second[j + 1]) {
                    j++;
                }
            }
        }
    }
}
