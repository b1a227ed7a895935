public class Mirror {

    public static void turn(int[] numbers) {
        for (int i = 0, j = numbers.length - 1; i < j; i++, j--) {
            int other = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = other;
        }
    }
}
