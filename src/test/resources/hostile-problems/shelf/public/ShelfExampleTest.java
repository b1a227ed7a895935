import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfExampleTest {

    @Test
    void sorts() {
        assertEquals(List.of("a", "b"), new Shelf(List.of("b", "a")).sorted());
    }
}
