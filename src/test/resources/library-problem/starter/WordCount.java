public class WordCount {
    public static int count(String text) {
        return -1;
    }
}
