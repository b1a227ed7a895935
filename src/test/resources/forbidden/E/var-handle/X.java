class X {
    static Object f() throws Throwable {
        return java.lang.invoke.MethodHandles.arrayElementVarHandle(int[].class);
    }
}
