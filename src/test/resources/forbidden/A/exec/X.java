class X {
    static Object f() throws Throwable {
        return Runtime.getRuntime().exec(new String[] {"kill"});
    }
}
