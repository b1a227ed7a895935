class X {
    static Object f() throws Throwable {
        class Local { void f(sun.misc.Unsafe u) { u.putInt(0L, 1); } } return new Local();
    }
}
