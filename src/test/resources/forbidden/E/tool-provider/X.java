class X {
    static Object f() throws Throwable {
        return javax.tools.ToolProvider.getSystemJavaCompiler();
    }
}
