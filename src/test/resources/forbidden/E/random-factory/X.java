class X {
    static Object f() throws Throwable {
        return java.util.random.RandomGeneratorFactory.all();
    }
}
