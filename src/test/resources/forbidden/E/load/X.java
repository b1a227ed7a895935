class X {
    static Object f() throws Throwable {
        System.load("/tmp/x.so"); return 1;
    }
}
