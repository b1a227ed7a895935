public class MergeInPlace {

    /** Compares elements a gap apart, over both arrays as if they were one; the gap is halved until it is one. */
    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        int length = first.length + second.length;
        int gap = length;
        while (gap > 1) {
            gap = (gap + 1) / 2;
            for (int i = 0; i + gap < length; i++) {
                if (get(first, second, i) > get(first, second, i + gap)) {
                    int kept = get(first, second, i);
                    set(first, second, i, get(first, second, i + gap));
                    set(first, second, i + gap, kept);
                }
            }
        }
    }

    private static int get(int[] first, int[] second, int index) {
        return index < first.length ? first[index] : second[index - first.length];
    }

    private static void set(int[] first, int[] second, int index, int value) {
        if (index < first.length) {
            first[index] = value;
        } else {
            second[index - first.length] = value;
        }
    }
}
