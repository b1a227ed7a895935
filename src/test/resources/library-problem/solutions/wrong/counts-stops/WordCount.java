import com.acme.words.Words;
import java.util.HashSet;

public class WordCount {
    public static int count(String text) {
        return new HashSet<>(Words.of(text)).size();
    }
}
