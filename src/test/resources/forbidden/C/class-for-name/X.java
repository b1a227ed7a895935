class X {
    static Object f() throws Throwable {
        return Class.forName("Suite");
    }
}
