class X {
    static Object f() throws Throwable {
        return java.nio.file.FileSystems.getDefault();
    }
}
