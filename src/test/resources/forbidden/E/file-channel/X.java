class X {
    static Object f() throws Throwable {
        return java.nio.channels.FileChannel.open(java.nio.file.Path.of("/tmp/x"));
    }
}
