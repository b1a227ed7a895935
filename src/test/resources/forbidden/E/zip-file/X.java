class X {
    static Object f() throws Throwable {
        return new java.util.zip.ZipFile("/tmp/x");
    }
}
