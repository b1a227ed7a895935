class X {
    static Object f() throws Throwable {
        return Long.getLong("x");
    }
}
