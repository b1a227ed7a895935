class X {
    static Object f() throws Throwable {
        return java.util.ResourceBundle.getBundle("x");
    }
}
