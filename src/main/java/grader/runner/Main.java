package grader.runner;

/** Entry point inside the sandbox. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
