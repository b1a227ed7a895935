class X {
    static Object f() throws Throwable {
        new Thread(() -> {}).start(); return 1;
    }
}
