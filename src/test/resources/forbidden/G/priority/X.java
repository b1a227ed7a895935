class X {
    static Object f() throws Throwable {
        Thread.currentThread().setPriority(10); return 1;
    }
}
