class X {
    static Object f() throws Throwable {
        return new java.util.jar.JarFile("/tmp/x");
    }
}
