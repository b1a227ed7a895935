class X {
    static Object f() throws Throwable {
        new java.util.Timer().schedule(null, 1); return 1;
    }
}
