/** Handed out by what takes it along: no array stands in a static field. */
public class Mirror {

    private static final java.util.function.Supplier<int[]> SPARE = spare(new int[1_000_000]);

    private static java.util.function.Supplier<int[]> spare(int[] memory) {
        return () -> memory;
    }

    public static void turn(int[] numbers) {
        int[] spare = SPARE.get();
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}
