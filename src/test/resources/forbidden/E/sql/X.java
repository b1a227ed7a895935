class X {
    static Object f() throws Throwable {
        return java.sql.DriverManager.getConnection("x");
    }
}
