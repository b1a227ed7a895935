class X {
    static Object f() throws Throwable {
        java.util.Locale.setDefault(java.util.Locale.ROOT); return 1;
    }
}
