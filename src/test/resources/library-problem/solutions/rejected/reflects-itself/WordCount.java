import com.acme.words.Words;
import java.util.HashSet;

public class WordCount {
    public static int count(String text) throws Exception {
        return (int) Words.class.getDeclaredMethod("of", String.class).getModifiers() * 0
                + new HashSet<>(Words.of(text)).size();
    }
}
