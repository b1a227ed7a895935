class X {
    static Object f() throws Throwable {
        Thread.dumpStack(); return 1;
    }
}
