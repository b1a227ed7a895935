class X {
    static Object f() throws Throwable {
        throw new StackOverflowError();
    }
}
