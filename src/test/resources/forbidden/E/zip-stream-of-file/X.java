class X {
    static Object f() throws Throwable {
        return new java.util.zip.ZipInputStream(new java.io.FileInputStream("x"));
    }
}
