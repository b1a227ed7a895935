package grader.cli;

import grader.pipeline.Standing;
import grader.pipeline.batch.BatchListener;
import grader.report.BatchSummary.Line;
import grader.report.Status;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;

/** How far a batch is: a bar where a line can be drawn again, otherwise a line for each submission. */
final class BatchProgress implements BatchListener {

    private static final int WIDEST_BAR = 30;
    private static final int NARROWEST_BAR = 5;

    private final PrintWriter out;
    private final Terminal terminal;
    private final int all;
    private final LongSupplier nanoClock;
    private final long start;
    private final Set<Standing> told = EnumSet.noneOf(Standing.class);
    private int finished;
    private int kept;
    private int failed;
    private int drawn;

    BatchProgress(PrintWriter out, Terminal terminal, int all, LongSupplier nanoClock) {
        this.out = out;
        this.terminal = terminal;
        this.all = all;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    @Override
    public synchronized void finished(Line line, Standing earlier) {
        finished++;
        kept += earlier == Standing.HOLDS ? 1 : 0;
        failed += line.status() == Status.FAILED ? 1 : 0;
        if (terminal.redraws()) {
            if (earlier.isOutdated() && told.add(earlier)) {
                say("graded again, first " + line.name() + ": " + earlier.words());
            }
            draw(bar(line.name()));
        } else {
            out.println(plain(line, earlier));
        }
    }

    /** A message that stays. */
    synchronized void say(String message) {
        draw("");
        out.println(message);
    }

    /** Takes the bar away. */
    synchronized void end() {
        draw("");
    }

    synchronized int finished() {
        return finished;
    }

    synchronized int kept() {
        return kept;
    }

    private String plain(Line line, Standing earlier) {
        String score = line.hasScore() ? String.format(Locale.ROOT, ", %d of %d", line.score(), line.max()) : "";
        String how = earlier == Standing.HOLDS
                ? earlier.words()
                : String.format(Locale.ROOT, "%.1f s", line.millis() / 1000)
                        + (earlier.isOutdated() ? "; graded again: " + earlier.words() : "");
        return String.format(
                Locale.ROOT,
                "[%d/%d] %s: %s%s (%s)",
                finished,
                all,
                line.name(),
                line.status().word(),
                score,
                how);
    }

    private String bar(String name) {
        String count = finished + "/" + all + (failed == 0 ? "" : ", " + failed + " failed");
        String end = count + remaining() + "  " + name;
        int room = terminal.columns() - 1 - end.length() - 3;
        if (room >= NARROWEST_BAR) {
            int width = Math.min(WIDEST_BAR, room);
            int full = (int) ((long) width * finished / all);
            return "[" + "=".repeat(full) + " ".repeat(width - full) + "] " + end;
        }
        return cut(end);
    }

    /** Judged by what was graded now; what was graded before took no time. */
    private String remaining() {
        int graded = finished - kept;
        if (graded == 0 || finished == all) {
            return "";
        }
        long seconds = (nanoClock.getAsLong() - start) / graded * (all - finished) / 1_000_000_000;
        return seconds >= 3600
                ? String.format(Locale.ROOT, ", %d:%02d:%02d left", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, ", %d:%02d left", seconds / 60, seconds % 60);
    }

    /** The last column stays free: some terminals begin a new line behind it. */
    private String cut(String text) {
        return text.substring(0, Math.min(text.length(), Math.max(0, terminal.columns() - 1)));
    }

    private void draw(String line) {
        if (drawn > 0 || !line.isEmpty()) {
            out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())) + (line.isEmpty() ? "\r" : ""));
            out.flush();
        }
        drawn = line.length();
    }
}
