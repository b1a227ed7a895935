class X {
    static Object f() throws Throwable {
        return new java.net.URL("http://x").openStream();
    }
}
