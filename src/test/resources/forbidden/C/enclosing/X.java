class X {
    static Object f() throws Throwable {
        return X.class.getEnclosingMethod();
    }
}
