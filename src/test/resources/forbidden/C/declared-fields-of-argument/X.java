class X {
    static Object f() throws Throwable {
        return new Object().getClass().getDeclaredFields();
    }
}
