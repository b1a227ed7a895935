class Asserts { int f(int n) { assert n > 0 : "n is " + n; java.util.Objects.requireNonNull(this, "this"); java.util.Objects.checkIndex(0, n); return n; } }
