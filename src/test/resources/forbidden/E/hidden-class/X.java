class X {
    static Object f() throws Throwable {
        return java.lang.invoke.MethodHandles.lookup().defineHiddenClass(new byte[0], true);
    }
}
