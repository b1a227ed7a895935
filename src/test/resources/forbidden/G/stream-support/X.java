class X {
    static Object f() throws Throwable {
        return java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true);
    }
}
