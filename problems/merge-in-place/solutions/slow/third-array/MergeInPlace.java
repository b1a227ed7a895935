import java.util.Arrays;

public class MergeInPlace {

    public static void merge(int[] first, int[] second) {
        if (first == null || second == null) {
            throw new IllegalArgumentException("an array is null");
        }
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        System.arraycopy(all, 0, first, 0, first.length);
        System.arraycopy(all, first.length, second, 0, second.length);
    }
}
