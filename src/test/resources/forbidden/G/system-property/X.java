class X {
    static Object f() throws Throwable {
        System.setProperty("a", "b"); return 1;
    }
}
