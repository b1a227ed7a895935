class X {
    static Object f() throws Throwable {
        return java.util.ServiceLoader.load(Runnable.class);
    }
}
