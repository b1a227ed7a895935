class X {
    static Object f() throws Throwable {
        return new javax.naming.InitialContext().lookup("rmi://x");
    }
}
