class X {
    static Object f() throws Throwable {
        return new java.util.concurrent.ConcurrentHashMap<String, String>().search(1, (a, b) -> a);
    }
}
