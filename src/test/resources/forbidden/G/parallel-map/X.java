class X {
    static Object f() throws Throwable {
        new java.util.concurrent.ConcurrentHashMap<String, String>().forEach(1L, (a, b) -> {}); return 1;
    }
}
