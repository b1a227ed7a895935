class X {
    static Object f() throws Throwable {
        System.out.close(); return 1;
    }
}
