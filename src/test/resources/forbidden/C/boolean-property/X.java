class X {
    static Object f() throws Throwable {
        return Boolean.getBoolean("x");
    }
}
