class X {
    static Object f() throws Throwable {
        return java.util.prefs.Preferences.userRoot();
    }
}
