class X {
    static Object f() throws Throwable {
        return System.getProperties();
    }
}
