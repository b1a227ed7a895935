package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "expected: <1> but was: <2>", "Größe 3 µs", "日本語", "😀 done", "a\\u001bb"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(SafeText.line(text, 100)).isEqualTo(text);
        assertThat(SafeText.block(text, 100)).isEqualTo(text);
    }

    @Test
    void escapesOfATerminalAreWrittenOut() {
        assertThat(SafeText.block("\u001b[2J\u001b]0;passed\u0007", 100))
                .isEqualTo("\\u001b[2J\\u001b]0;passed\\u0007");
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0000",
        "0008",
        "007f",
        "0085",
        "009b", // control
        "00ad",
        "200b",
        "200e",
        "2060",
        "feff", // invisible
        "061c",
        "202a",
        "202e",
        "2066",
        "2069", // bidirectional
        "2028",
        "2029", // line and paragraph separators
        "e000",
        "fffe",
        "0378" // private, no character, unassigned
    })
    void whatCannotBeSeenIsWrittenOut(String hex) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b";
        assertThat(SafeText.line(text, 100)).isEqualTo("a\\u" + hex + "b");
        assertThat(SafeText.block(text, 100)).isEqualTo("a\\u" + hex + "b");
    }

    @Test
    void invisibleCharactersBeyondTheFirstPlaneAreWrittenOutToo() {
        assertThat(SafeText.line("\uDB40\uDC41", 100)).isEqualTo("\\ue0041");
    }

    @Test
    void halvesOfPairsAreWrittenOut() {
        assertThat(SafeText.line("a\uD83D b\uDE00", 100)).isEqualTo("a\\ud83d b\\ude00");
    }

    @Test
    void lineEndsStayInABlockAndNowhereElse() {
        assertThat(SafeText.block("a\r\n\tb\n", 100)).isEqualTo("a\n\tb\n");
        assertThat(SafeText.line("a\r\n\tb\n", 100)).isEqualTo("a\\u000d\\u000a\\u0009b\\u000a");
    }

    @Test
    void carriageReturnCannotOverwriteALine() {
        assertThat(SafeText.block("failed\rpassed", 100)).doesNotContain("\r");
    }

    @Test
    void longTextIsCutAndSaysSo() {
        assertThat(SafeText.line("abcdef", 6)).isEqualTo("abcdef");
        assertThat(SafeText.line("abcdefg", 6)).isEqualTo("abcdef" + SafeText.CUT);
        assertThat(SafeText.line("abc", 0)).isEqualTo(SafeText.CUT);
    }

    @Test
    void cutNeverSplitsACharacterOrAnEscape() {
        assertThat(SafeText.line("abc😀😀", 4)).isEqualTo("abc😀" + SafeText.CUT);
        assertThat(SafeText.line("\u0001\u0001", 3)).isEqualTo("\\u0001" + SafeText.CUT);
    }

    @Test
    void whateverComesNothingHiddenIsLeft() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) random.nextInt(1 << 16));
            }
            String line = SafeText.line(text.toString(), 60);
            assertThat(line.length()).isLessThanOrEqualTo(60 + 10 + SafeText.CUT.length());
            assertThat(line.codePoints())
                    .noneMatch(each -> Character.isISOControl(each)
                            || Character.getType(each) == Character.FORMAT
                            || Character.getType(each) == Character.SURROGATE);
        }
    }
}
