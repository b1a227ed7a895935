package grader.cache;

import java.io.IOException;
import java.nio.file.Path;

/** A grader that uses something until its standard input ends. */
public final class UsingGrader {

    private UsingGrader() {}

    public static void main(String[] args) throws IOException {
        InUse.mark(Path.of(args[0]));
        System.out.println("marked");
        System.in.read();
    }
}
