class X {
    static Object f() throws Throwable {
        java.security.Security.setProperty("a", "b"); return 1;
    }
}
