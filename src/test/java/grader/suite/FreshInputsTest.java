package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshInputsTest {

    @Test
    void eachRepetitionHasItsOwnInput() {
        List<List<Integer>> seen = new ArrayList<>();
        FreshInputs.repeat(3, i -> new ArrayList<>(List.of(i)), input -> {
            seen.add(List.copyOf(input));
            input.clear();
        });
        assertThat(seen).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void inputsThatAreEqualAreRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FreshInputs.repeat(2, i -> new int[] {1, 2}, input -> {}));
    }
}
