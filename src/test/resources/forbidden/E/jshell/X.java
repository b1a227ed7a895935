class X {
    static Object f() throws Throwable {
        return jdk.jshell.JShell.create().eval("1");
    }
}
