class X {
    static Object f() throws Throwable {
        return new java.io.File(".").listFiles();
    }
}
