class X {
    static Object f() throws Throwable {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> {}); return 1;
    }
}
