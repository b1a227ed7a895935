class X {
    static Object f() throws Throwable {
        java.lang.reflect.Field f = String.class.getDeclaredField("value"); f.setAccessible(true); return f;
    }
}
