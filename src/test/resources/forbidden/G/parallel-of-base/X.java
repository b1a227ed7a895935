class X {
    static Object f() throws Throwable {
        return java.util.stream.Stream.of(1).map(x -> x).parallel().count();
    }
}
