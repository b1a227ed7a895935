class X {
    static Object f() throws Throwable {
        return java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(X.class, "x");
    }
}
