class X {
    static Object f() throws Throwable {
        return java.lang.ref.Cleaner.create();
    }
}
