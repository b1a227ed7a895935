public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        for (int i = 0; i < first.length && second.length > 0; i++) {
            if (first[i] > second[0]) {
                int kept = first[i];
                first[i] = second[0];
                second[0] = kept;
                for (int j = 1; j < second.length && j < 3 && second[j - 1] > second[j]; j++) {
                    kept = second[j];
                    second[j] = second[j - 1];
                    second[j - 1] = kept;
                }
            }
        }
    }
}
