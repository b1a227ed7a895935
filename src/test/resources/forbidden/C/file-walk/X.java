class X {
    static Object f() throws Throwable {
        return java.nio.file.Files.walk(java.nio.file.Path.of("."));
    }
}
