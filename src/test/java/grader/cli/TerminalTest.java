package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    xterm, '', true
                    xterm, false, true
                    xterm, true, false
                    xterm, 1, false
                    dumb, '', false
                    '', '', false
                    """)
    void linesAreDrawnAgainOnlyWhereThatIsSeen(String type, String ci, boolean redraws) {
        assertThat(Terminal.canRedraw(Map.of("TERM", type, "CI", ci))).isEqualTo(redraws);
    }

    @ParameterizedTest
    @CsvSource({"'24 100\n', 100", "'24 20', 20", "'0 0\n', 80", "'unknown\n', 80", "'', 80", "'24 123456', 80"})
    void widthIsWhatTheTerminalSaysOrTheUsual(String said, int columns) {
        assertThat(Terminal.ofSize(said)).isEqualTo(new Terminal(columns));
    }

    @Test
    void noTerminalDrawsNothingAgain() {
        assertThat(Terminal.NONE.redraws()).isFalse();
    }
}
