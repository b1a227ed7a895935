class X {
    static Object f() throws Throwable {
        System.clearProperty("a"); return 1;
    }
}
