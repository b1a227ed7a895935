class X { boolean f(Object o) { return o instanceof ClassLoader; } }
