class X {
    static Object f() throws Throwable {
        return java.util.concurrent.Executors.newCachedThreadPool();
    }
}
