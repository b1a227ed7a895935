class X {
    static Object f() throws Throwable {
        return java.nio.ByteBuffer.allocateDirect(1 << 30);
    }
}
