public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        for (int i = 0; i < first.length; i++) {
            if (second.length > 0 && first[i] > second[0]) {
                int moved = first[i];
                first[i] = second[0];
                int j = 1;
                while (j < second.length && second[j] < moved) {
                    second[j - 1] = second[j];
                    j++;
                }
                second[j - 1] = moved;
            }
        }
    }
}
