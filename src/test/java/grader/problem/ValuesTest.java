package grader.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "2s, PT2S", "999999s, PT277H46M39S", "3min, PT3M"})
    void durationsHaveAUnit(String text, Duration duration) {
        assertEquals(duration, Values.duration(text));
    }

    @ParameterizedTest
    @CsvSource({"1B, 1", "64KiB, 65536", "256MiB, 268435456", "2GiB, 2147483648"})
    void sizesHaveABinaryUnit(String text, long size) {
        assertEquals(size, Values.size(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2 s", "-2s", "1.5s", "2S", "2h", "9999999s", "\u0662s"})
    void otherDurationsAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Values.duration(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "256 MiB", "256MB", "256M", "-1KiB", "9999999999B"})
    void otherSizesAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Values.size(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "lru-cache", "two-sum-2"})
    void kebabCaseIsAccepted(String text) {
        assertEquals(text, Values.kebab(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "lru_cache", "-a", "a-", "a--b", "2sum", "a b", "../a", "é"})
    void otherNamesAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Values.kebab(text));
    }

    @Test
    void aSlipOfTwoLettersIsRecognized() {
        List<String> keys = List.of("limits", "libraries", "rules");
        assertEquals(Optional.of("limits"), Values.nearest("limit", keys));
        assertEquals(Optional.of("rules"), Values.nearest("ruels", keys));
        assertEquals(Optional.empty(), Values.nearest("colour", keys));
    }
}
