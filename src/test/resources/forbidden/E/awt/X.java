class X {
    static Object f() throws Throwable {
        return java.awt.Toolkit.getDefaultToolkit();
    }
}
