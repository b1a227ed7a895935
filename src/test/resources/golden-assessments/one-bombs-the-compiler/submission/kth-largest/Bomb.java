import java.util.function.Function;

class Bomb {
    interface G<T> extends Function<Integer, T> {}

    interface H<T> extends G<T> {}

    static <T> T f(Function<Integer, T> f) {
        return null;
    }

    static <T> T f(G<T> g) {
        return null;
    }

    static <T> T f(H<T> h) {
        return null;
    }

    Object deep = f(a0 -> { return f(a1 -> { return f(a2 -> { return f(a3 -> { return f(a4 -> { return f(a5 -> { return f(a6 -> { return f(a7 -> { return f(a8 -> { return f(a9 -> { return f(a10 -> { return f(a11 -> { return f(a12 -> { return f(a13 -> { return 1; }); }); }); }); }); }); }); }); }); }); }); }); }); });
}
