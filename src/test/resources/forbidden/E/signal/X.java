class X {
    static Object f() throws Throwable {
        sun.misc.Signal.raise(new sun.misc.Signal("KILL")); return 1;
    }
}
