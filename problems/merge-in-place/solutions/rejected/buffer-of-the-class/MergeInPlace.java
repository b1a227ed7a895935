public class MergeInPlace {

    private static final int[] SPARE = new int[1_000_000];

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        int total = first.length + second.length;
        for (int i = 0, j = 0; i + j < total; ) {
            boolean fromFirst = j == second.length || (i < first.length && first[i] <= second[j]);
            SPARE[i + j] = fromFirst ? first[i] : second[j];
            i += fromFirst ? 1 : 0;
            j += fromFirst ? 0 : 1;
        }
        System.arraycopy(SPARE, 0, first, 0, first.length);
        System.arraycopy(SPARE, first.length, second, 0, second.length);
    }
}
