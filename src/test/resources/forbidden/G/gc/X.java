class X {
    static Object f() throws Throwable {
        System.gc(); return 1;
    }
}
