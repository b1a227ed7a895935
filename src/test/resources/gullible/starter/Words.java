import java.util.Set;

public class Words {

    public static int count(String text) {
        throw new UnsupportedOperationException("not written yet");
    }

    public static Set<String> distinct(String text) {
        throw new UnsupportedOperationException("not written yet");
    }

    public static String[] sort(String[] words) {
        throw new UnsupportedOperationException("not written yet");
    }

    public static boolean isNew(String word) {
        throw new UnsupportedOperationException("not written yet");
    }
}
