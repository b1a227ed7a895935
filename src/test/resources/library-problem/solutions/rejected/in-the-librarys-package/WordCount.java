import com.acme.words.Words;
import java.util.HashSet;
import java.util.Set;

public class WordCount {
    public static int count(String text) {
        Set<String> words = new HashSet<>(Words.of(text));
        words.removeAll(Words.stops());
        return words.size();
    }
}
