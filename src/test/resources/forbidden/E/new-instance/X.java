class X {
    static Object f() throws Throwable {
        return String.class.getDeclaredConstructor().newInstance();
    }
}
