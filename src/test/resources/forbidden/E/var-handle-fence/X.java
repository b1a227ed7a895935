class X {
    static Object f() throws Throwable {
        java.lang.invoke.VarHandle.fullFence(); return 1;
    }
}
