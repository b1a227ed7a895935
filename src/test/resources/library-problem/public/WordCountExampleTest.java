import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.words.Words;
import org.junit.jupiter.api.Test;

class WordCountExampleTest {
    @Test
    void example() {
        assertEquals(3, WordCount.count("the cat saw the dog"));
        assertEquals(5, Words.of("the cat saw the dog").size());
    }
}
