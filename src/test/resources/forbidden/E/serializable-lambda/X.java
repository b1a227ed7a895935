class X {
    static Object f() throws Throwable {
        Runnable r = (Runnable & java.io.Serializable) () -> {}; return r;
    }
}
