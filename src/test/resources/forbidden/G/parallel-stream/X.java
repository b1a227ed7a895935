class X {
    static Object f() throws Throwable {
        return java.util.List.of(1).parallelStream().count();
    }
}
