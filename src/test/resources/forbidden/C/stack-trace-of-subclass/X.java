class X {
    static Object f() throws Throwable {
        return new IllegalStateException().getStackTrace()[1].getClassName();
    }
}
