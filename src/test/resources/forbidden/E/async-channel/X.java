class X {
    static Object f() throws Throwable {
        return java.nio.channels.AsynchronousSocketChannel.open();
    }
}
