class X {
    static Object f() throws Throwable {
        return sun.misc.Signal.handle(new sun.misc.Signal("TERM"), s -> {});
    }
}
