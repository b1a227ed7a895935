class X {
    static Object f() throws Throwable {
        return java.security.KeyStore.getInstance("JKS");
    }
}
