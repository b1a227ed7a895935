class X {
    static Object f() throws Throwable {
        return new java.io.PrintStream("/tmp/x", "UTF-8");
    }
}
