class X {
    static Object f() throws Throwable {
        return Thread.ofVirtual().start(() -> {});
    }
}
