class X {
    static Object f() throws Throwable {
        new Throwable().printStackTrace(new java.io.PrintWriter(new java.io.StringWriter())); return 1;
    }
}
