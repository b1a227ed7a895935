class X {
    static Object f() throws Throwable {
        return java.lang.invoke.MethodHandles.publicLookup().findStatic(System.class, "exit", java.lang.invoke.MethodType.methodType(void.class, int.class));
    }
}
