class X {
    static Object f() throws Throwable {
        return System.getProperty("java.class.path");
    }
}
