class X {
    static Object f() throws Throwable {
        java.util.function.Supplier<Error> s = OutOfMemoryError::new; throw s.get();
    }
}
