package grader.sandbox.container;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** What the tests run inside a container, to look at its walls from there. Prints a line for each thing it sees. */
public final class Look {

    private Look() {}

    interface Deed {
        void run() throws Throwable;
    }

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "facts" -> facts();
            case "threads" -> threads();
            case "flood" -> flood();
            case "loop" -> loop();
            default -> waitForEnd();
        }
        System.out.flush();
        Runtime.getRuntime().halt(7);
    }

    private static void facts() throws IOException {
        say("Kernel: " + Files.readString(Path.of("/proc/version")).strip());
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.matches("(Uid|Gid|Groups|CapEff|CapPrm|CapBnd|NoNewPrivs|Seccomp):.*")) {
                say(line.replaceAll("\\s+", " "));
            }
        }
        for (String line : Files.readAllLines(Path.of("/proc/self/mounts"))) {
            if (line.contains(" /scratch ") || line.contains(" / ")) {
                say("Mount: " + line);
            }
        }
        attempt("read launcher", () -> Files.readAllBytes(Path.of("/grader/run/bin/java")));
        attempt(
                "open /proc/self/mem",
                () -> Files.newByteChannel(Path.of("/proc/self/mem")).close());
        attempt("write /", () -> Files.write(Path.of("/x"), new byte[1]));
        attempt("write /grader", () -> Files.write(Path.of("/grader/lib/x"), new byte[1]));
        attempt("write /dev", () -> Files.write(Path.of("/dev/x"), new byte[1]));
        attempt("write /dev/shm", () -> Files.write(Path.of("/dev/shm/x"), new byte[1]));
        attempt("write scratch", () -> Files.write(Path.of("/scratch/x"), new byte[1]));
        attempt("fill scratch", () -> fill(Path.of("/scratch")));
        attempt("listen", () -> new ServerSocket(0).close());
        attempt("start process", () -> new ProcessBuilder("/grader/run/bin/java", "-version").start());
        attempt(
                "kill",
                () -> ProcessHandle.allProcesses().findFirst().orElseThrow().destroyForcibly());
        programs();
        Syscalls.tryAll();
    }

    /** Names every file that can be executed or is setuid. */
    private static void programs() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("/"))) {
            for (Path folder : top.sorted().toList()) {
                if (List.of("/proc", "/sys", "/dev").contains(folder.toString())) {
                    continue;
                }
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .filter(Look::executable)
                            .forEach(file -> say("Program: " + file));
                }
            }
        }
    }

    private static boolean executable(Path file) {
        try {
            int mode = (Integer) Files.getAttribute(file, "unix:mode");
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_EXECUTE)
                    || (mode & 06000) != 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static void fill(Path folder) throws IOException {
        for (int i = 0; i < 4; i++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("full" + i))) {
                for (int mib = 0; mib < 40; mib++) {
                    out.write(new byte[1 << 20]);
                }
            }
        }
    }

    private static void threads() {
        CountDownLatch never = new CountDownLatch(1);
        int started = 0;
        try {
            while (started < 10_000) {
                Thread thread = new Thread(
                        null,
                        () -> {
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "more",
                        64 << 10);
                thread.start();
                started++;
            }
        } catch (OutOfMemoryError e) {
            say("Threads: " + started);
        }
    }

    private static void flood() throws IOException {
        byte[] much = new byte[1 << 20];
        while (true) {
            System.out.write(much);
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void loop() {
        say("Looping:");
        System.out.flush();
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void waitForEnd() throws IOException {
        say("Waiting:");
        System.out.flush();
        System.in.transferTo(System.out);
    }

    static void attempt(String what, Deed deed) {
        try {
            deed.run();
            say(what + ": done");
        } catch (Throwable e) {
            say(what + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    static void say(String line) {
        System.out.println(line);
    }
}
