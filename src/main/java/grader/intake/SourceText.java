package grader.intake;

import grader.intake.RejectedSubmissionException.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a source → its text; strictly UTF-8, and nothing in it that shows other code than the compiler sees. */
final class SourceText {

    private SourceText() {}

    /**
     * @param file for messages
     * @throws RejectedSubmissionException with the byte or line at fault
     */
    static String decode(String file, byte[] bytes) throws RejectedSubmissionException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new RejectedSubmissionException(
                    Code.ENCODING, file, Shown.quoted(file) + " is UTF-16; save it as UTF-8");
        }
        // Editors on Windows put a byte order mark there; javac would stumble over it, and it means nothing.
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new RejectedSubmissionException(
                    Code.ENCODING,
                    file,
                    Shown.quoted(file) + " is not UTF-8: byte " + in.position() + " (0x"
                            + String.format("%02x", bytes[in.position()]) + "), line " + line(out.flip(), out.length())
                            + "; save it as UTF-8");
        }
        String text = out.flip().toString();
        checkCharacters(file, text);
        return text;
    }

    private static void checkCharacters(String file, String text) throws RejectedSubmissionException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new RejectedSubmissionException(
                        Code.TEXT,
                        file,
                        Shown.quoted(file) + " has a NUL character in line " + line(text, i)
                                + "; remove it, or save the file as UTF-8 if it is UTF-16");
            }
            if (isBidirectionalControl(c)) {
                throw new RejectedSubmissionException(
                        Code.TEXT,
                        file,
                        String.format(
                                "%s has the bidirectional control character U+%04X in line %d, which can make code look"
                                        + " other than it is; remove it, or write it as an escape",
                                Shown.quoted(file), (int) c, line(text, i)));
            }
        }
    }

    /** Embeddings, overrides and isolates (CVE-2021-42574); the plain marks that Hebrew or Arabic text needs are none. */
    private static boolean isBidirectionalControl(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static int line(CharSequence text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            // A pair of carriage return and line feed ends one line, as in javac's own count.
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
