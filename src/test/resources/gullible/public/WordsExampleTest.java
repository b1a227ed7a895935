import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordsExampleTest {

    @Test
    void counts() {
        assertEquals(2, Words.count("a b a"));
        assertEquals(3, Words.count("a b c"));
    }
}
