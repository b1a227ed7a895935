public class Mirror {

    private static final int[] SPARE = new int[1_000_000];

    public static void turn(int[] numbers) {
        int[] spare = SPARE;
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}
