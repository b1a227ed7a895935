class X {
    static Object f() throws Throwable {
        return new java.io.FileOutputStream("/proc/self/fd/1");
    }
}
