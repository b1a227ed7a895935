class X {
    static Object f() throws Throwable {
        return StackWalker.getInstance().walk(s -> s.count());
    }
}
