public class Mirror {

    public static void turn(int[] numbers) {
        int[] spare = new int[numbers.length];
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}
