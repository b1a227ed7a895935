class X {
    static Object f() throws Throwable {
        return java.util.stream.IntStream.range(0, 9).parallel().sum();
    }
}
