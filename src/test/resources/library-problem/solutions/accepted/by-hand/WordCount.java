import com.acme.words.Stops;
import com.acme.words.Words;

public class WordCount extends Words {
    public static int count(String text) {
        Stops stops = () -> stops();
        return (int) of(text).stream()
                .distinct()
                .filter(word -> !stops.words().contains(word))
                .count();
    }
}
