class X {
    static Object f() throws Throwable {
        System.loadLibrary("x"); return 1;
    }
}
