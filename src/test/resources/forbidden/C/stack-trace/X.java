class X {
    static Object f() throws Throwable {
        return new Throwable().getStackTrace();
    }
}
