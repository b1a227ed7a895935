class X {
    static Object f() throws Throwable {
        interface F { Object f(String s) throws Exception; } F f = java.io.PrintWriter::new; return f.f("/tmp/x");
    }
}
