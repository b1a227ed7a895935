class X {
    static Object f() throws Throwable {
        return java.util.logging.LogManager.getLogManager();
    }
}
