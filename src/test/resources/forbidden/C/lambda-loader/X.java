class X {
    static Object f() throws Throwable {
        Runnable r = () -> {}; return r.getClass().getClassLoader();
    }
}
