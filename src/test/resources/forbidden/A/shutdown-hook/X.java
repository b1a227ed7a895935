class X {
    static Object f() throws Throwable {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {})); return 1;
    }
}
