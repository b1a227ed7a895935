class X {
    static Object f() throws Throwable {
        Runtime.getRuntime().load("/tmp/x.so"); return 1;
    }
}
