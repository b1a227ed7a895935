class X {
    static Object f() throws Throwable {
        return new java.util.Formatter("/tmp/x");
    }
}
