class X {
    static Object f() throws Throwable {
        return Integer.getInteger("x");
    }
}
