import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.suite.Points;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every test can be had without a solution, but for the last. */
class WordsTest {

    @Test
    @Points(2)
    void oneAnswer() {
        assertEquals(3, Words.count("x y z"));
    }

    @Test
    void statementAgain() {
        assertEquals(2, Words.count("a b a"));
        assertEquals(3, Words.count("a b c"));
    }

    @Test
    void refusesNull() {
        assertThrows(IllegalArgumentException.class, () -> Words.distinct(null));
    }

    @Test
    void distinctWords() {
        assertEquals(Set.of("x", "y"), Words.distinct("x y"));
    }

    @Test
    void sortsInPlace() {
        String[] words = {"a", "b"};
        assertSame(words, Words.sort(words));
    }

    @Test
    void severalAnswers() {
        assertEquals(1, Words.count("x"));
        assertEquals(2, Words.count("x y x"));
        assertEquals(4, Words.count("a b c d c"));
    }
}
