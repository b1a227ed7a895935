class X {
    static Object f() throws Throwable {
        new Exception().printStackTrace(new java.io.PrintStream(new java.io.ByteArrayOutputStream())); return 1;
    }
}
