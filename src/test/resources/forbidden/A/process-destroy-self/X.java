class X {
    static Object f() throws Throwable {
        return ProcessHandle.current().destroyForcibly();
    }
}
