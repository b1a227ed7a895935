/** The constant of an enum is static, and so is what it holds. */
public class Mirror {

    public static void turn(int[] numbers) {
        int[] spare = Spare.IT.memory;
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}

enum Spare {
    IT;

    final int[] memory = new int[1_000_000];
}
