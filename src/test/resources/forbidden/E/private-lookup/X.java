class X {
    static Object f() throws Throwable {
        return java.lang.invoke.MethodHandles.privateLookupIn(String.class, java.lang.invoke.MethodHandles.lookup());
    }
}
