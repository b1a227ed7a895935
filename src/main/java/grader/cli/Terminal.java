package grader.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where messages go.
 *
 * @param columns how wide it is; 0 where lines can't be drawn again: a file, a pipe, a log, a dumb terminal
 */
record Terminal(int columns) {

    /** No terminal. */
    static final Terminal NONE = new Terminal(0);

    private static final int USUAL = 80;
    private static final int PATIENCE_SECONDS = 2;
    private static final Pattern SIZE = Pattern.compile("[0-9]+ ([0-9]{1,5})\\s*");

    /** The JDK can't tell, and a child that inherits the stream can. */
    static Terminal ofStandardError() {
        if (!canRedraw(System.getenv())) {
            return NONE;
        }
        try {
            Process asked = new ProcessBuilder("sh", "-c", "[ -t 2 ] && { stty size <&2 || echo unknown; }")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return NONE;
            }
            return asked.exitValue() == 0
                    ? ofSize(new String(asked.getInputStream().readNBytes(100), StandardCharsets.UTF_8))
                    : NONE;
        } catch (IOException e) {
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    /** Not in continuous integration, whose logs are read later, nor where the terminal says that it is dumb. */
    static boolean canRedraw(Map<String, String> environment) {
        String ci = Optional.ofNullable(environment.get("CI")).orElse("");
        String type = Optional.ofNullable(environment.get("TERM")).orElse("");
        return (ci.isEmpty() || ci.equals("false")) && !type.isEmpty() && !type.equals("dumb");
    }

    /** A terminal, of what {@code stty size} said. */
    static Terminal ofSize(String said) {
        Matcher size = SIZE.matcher(said);
        int columns = size.matches() ? Integer.parseInt(size.group(1)) : 0;
        return new Terminal(columns > 0 ? columns : USUAL);
    }

    boolean redraws() {
        return columns > 0;
    }
}
