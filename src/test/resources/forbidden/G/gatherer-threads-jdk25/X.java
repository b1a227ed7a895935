class X {
    static Object f() throws Throwable {
        return java.util.stream.Stream.of(1).gather(java.util.stream.Gatherers.mapConcurrent(2, x -> x)).toList();
    }
}
