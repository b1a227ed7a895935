class X {
    static Object f() throws Throwable {
        return java.lang.reflect.Proxy.newProxyInstance(null, new Class<?>[0], null);
    }
}
