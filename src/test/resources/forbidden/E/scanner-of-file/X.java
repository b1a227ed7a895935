class X {
    static Object f() throws Throwable {
        return new java.util.Scanner(new java.io.File("/etc/passwd"));
    }
}
