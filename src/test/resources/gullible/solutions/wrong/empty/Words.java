import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Words {

    private static final Set<String> SEEN = new HashSet<>();

    public static int count(String text) {
        return 0;
    }

    public static Set<String> distinct(String text) {
        if (text == null) {
            throw new IllegalArgumentException("no text");
        }
        return new HashSet<>(List.of(text.split(" ")));
    }

    public static String[] sort(String[] words) {
        Arrays.sort(words);
        return words;
    }

    public static boolean isNew(String word) {
        return SEEN.add(word);
    }
}
