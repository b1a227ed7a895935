class X {
    static Object f() throws Throwable {
        return new java.util.logging.FileHandler("/tmp/x");
    }
}
