class X {
    static Object f() throws Throwable {
        return new java.beans.Statement(System.class, "exit", new Object[] {0});
    }
}
