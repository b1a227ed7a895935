class X {
    static Object f() throws Throwable {
        java.lang.reflect.Field f = sun.misc.Unsafe.class.getDeclaredField("theUnsafe"); f.setAccessible(true); return f.get(null);
    }
}
