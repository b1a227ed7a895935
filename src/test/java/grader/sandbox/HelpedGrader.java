package grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A grader in which a helper makes something beside the main thread, which ends with its standard input. */
public final class HelpedGrader {

    private HelpedGrader() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        new DaemonThreads("make").execute(() -> {
            try {
                LiveChildren.staging(folder, staging -> {
                    Files.writeString(staging.resolve("half"), "");
                    HelperProcess.run(new ProcessBuilder("sh", "-s"), "sleep 1000 &\nsleep 2000\necho end\n");
                    System.out.println("told of its end");
                });
            } catch (IOException e) {
                System.out.println("told of " + e);
            }
        });
        System.in.read();
        System.exit(2);
    }
}
