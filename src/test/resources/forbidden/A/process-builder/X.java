class X {
    static Object f() throws Throwable {
        return new ProcessBuilder("sh").start();
    }
}
