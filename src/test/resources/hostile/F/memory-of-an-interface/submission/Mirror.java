/** The field of an interface is static without saying so. */
public class Mirror {

    public static void turn(int[] numbers) {
        int[] spare = Spare.MEMORY;
        System.arraycopy(numbers, 0, spare, 0, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spare[numbers.length - 1 - i];
        }
    }
}

interface Spare {
    int[] MEMORY = new int[1_000_000];
}
