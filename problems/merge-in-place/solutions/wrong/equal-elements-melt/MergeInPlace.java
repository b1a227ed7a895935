public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        int[] all = new int[first.length + second.length];
        int i = 0;
        int j = 0;
        int k = 0;
        while (i < first.length && j < second.length) {
            if (first[i] < second[j]) {
                all[k++] = first[i++];
            } else if (first[i] > second[j]) {
                all[k++] = second[j++];
            } else {
                all[k++] = first[i++];
                j++;
            }
        }
        while (i < first.length) {
            all[k++] = first[i++];
        }
        while (j < second.length) {
            all[k++] = second[j++];
        }
        System.arraycopy(all, 0, first, 0, first.length);
        System.arraycopy(all, first.length, second, 0, second.length);
    }
}
