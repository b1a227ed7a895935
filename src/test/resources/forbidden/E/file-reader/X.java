class X {
    static Object f() throws Throwable {
        return new java.io.FileReader("/etc/passwd");
    }
}
