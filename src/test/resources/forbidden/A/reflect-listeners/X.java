class X {
    static Object f() throws Throwable {
        return Class.forName("org.junit.platform.launcher.Launcher").getDeclaredFields();
    }
}
