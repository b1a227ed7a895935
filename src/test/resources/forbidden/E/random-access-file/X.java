class X {
    static Object f() throws Throwable {
        return new java.io.RandomAccessFile("/proc/self/mem", "rw");
    }
}
