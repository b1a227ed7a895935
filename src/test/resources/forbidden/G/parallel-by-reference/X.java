class X {
    static Object f() throws Throwable {
        java.util.function.Function<java.util.List<String>, Object> f = java.util.List::parallelStream; return f;
    }
}
