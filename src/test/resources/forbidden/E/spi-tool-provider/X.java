class X {
    static Object f() throws Throwable {
        return java.util.spi.ToolProvider.findFirst("javac");
    }
}
