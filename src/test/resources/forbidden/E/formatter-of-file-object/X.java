class X {
    static Object f() throws Throwable {
        return new java.util.Formatter(new java.io.File("/tmp/x"));
    }
}
