class X {
    static Object f() throws Throwable {
        return new java.net.URL("file:///etc/passwd").openStream();
    }
}
