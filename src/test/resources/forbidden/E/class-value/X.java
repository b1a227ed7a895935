class X {
    static Object f() throws Throwable {
        return new ClassValue<Object>() { protected Object computeValue(Class<?> c) { return c; } };
    }
}
