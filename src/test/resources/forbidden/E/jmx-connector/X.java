class X {
    static Object f() throws Throwable {
        return javax.management.remote.JMXServiceURL.class;
    }
}
