package grader.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grader.intake.RejectedSubmissionException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @Test
    void textOfAllPlanesComesThroughAsItIs() throws Exception {
        String text = "class Ä { String s = \"\u05D0\u200F \uD83D\uDE00 \uFFFD \\u202E\"; }\r\n";
        assertEquals(text, decode(text.getBytes(UTF_8)));
        assertEquals("", decode(new byte[0]));
    }

    @Test
    void aByteOrderMarkAtTheStartIsDropped() throws Exception {
        assertEquals("class A {}", decode("\uFEFFclass A {}".getBytes(UTF_8)));
        assertEquals("", decode("\uFEFF".getBytes(UTF_8)));
    }

    @Test
    void latin1IsRefusedWithByteAndLineAlsoInComments() {
        assertEquals(
                "'A.java' is not UTF-8: byte 14 (0xe4), line 2; save it as UTF-8",
                refused(Code.ENCODING, "class A {}\n// ä".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F5808080", "C3", "E282", "FF", "80"})
    void overlongSurrogateCutAndStrayBytesAreRefused(String hex) {
        refused(Code.ENCODING, java.util.HexFormat.of().parseHex(hex));
        refused(Code.ENCODING, java.util.HexFormat.of().parseHex("2F2F" + hex));
    }

    @Test
    void utf16IsNamed() {
        assertEquals("'A.java' is UTF-16; save it as UTF-8", refused(Code.ENCODING, "class A {}".getBytes(UTF_16)));
        assertEquals(
                "'A.java' has a NUL character in line 1; remove it, or save the file as UTF-8 if it is UTF-16",
                refused(Code.TEXT, "class A {}".getBytes(UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'})
    void bidirectionalControlsAreRefusedWithTheirLine(char control) {
        assertEquals(
                String.format(
                        "'A.java' has the bidirectional control character U+%04X in line 3, which can make code look"
                                + " other than it is; remove it, or write it as an escape",
                        (int) control),
                refused(Code.TEXT, ("class A {\r\n\r// " + control + "\n}").getBytes(UTF_8)));
    }

    private static String decode(byte[] bytes) throws RejectedSubmissionException {
        return SourceText.decode("A.java", bytes);
    }

    private static String refused(Code code, byte[] bytes) {
        RejectedSubmissionException rejection = assertThrows(RejectedSubmissionException.class, () -> decode(bytes));
        assertEquals(code, rejection.code());
        assertEquals("A.java", rejection.file());
        return rejection.getMessage();
    }
}
