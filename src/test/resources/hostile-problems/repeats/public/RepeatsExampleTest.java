import static org.junit.jupiter.api.Assertions.assertEquals;

import grader.suite.Copied;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsExampleTest {

    @Test
    void threeAndFive() {
        assertEquals(List.of(3, 5), Copied.list(Repeats.in(new int[] {5, 3, 5, 4, 3}), 2));
    }
}
