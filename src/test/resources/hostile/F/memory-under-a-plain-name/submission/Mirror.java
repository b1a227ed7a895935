/** Made when the class is initialized, and held by what is called as a plain number is. */
public class Mirror {

    private static final Integer SPARE = new Integer();

    public static void turn(int[] numbers) {
        int[] spare = SPARE.memory;
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}

class Integer {
    final int[] memory = new int[1_000_000];
}
