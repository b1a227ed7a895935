import com.acme.words.Words;

public class WordCount {
    public static int count(String text) {
        return (int) Words.of(text).stream()
                .filter(word -> !Words.stops().contains(word))
                .count();
    }
}
