class X {
    static Object f() throws Throwable {
        return java.io.File.createTempFile("a", "b");
    }
}
