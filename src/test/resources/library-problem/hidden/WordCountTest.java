import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.words.Words;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordCountTest {

    private static final int SECRET = 7;

    private static int expected(String text) {
        Set<String> words = new HashSet<>(Words.of(text));
        words.removeAll(Words.stops());
        return words.size();
    }

    private static void check(String text) {
        assertEquals(expected(text), WordCount.count(text));
    }

    @Test
    void countsEachWordOnce() {
        check("one two two three");
        check("one one");
        assertEquals(SECRET, WordCount.count("a1 a2 a3 a4 a5 a6 a7"));
    }

    @Test
    void leavesStopWordsOut() {
        check("the one and the other");
        check("cat and dog and mouse and bird");
    }

    @Test
    void librariesFindTheirResources() {
        assertEquals("hello", Words.greeting());
        check("hello world hello");
        check("a b c d e f");
    }
}
