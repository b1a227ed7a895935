class X { Object f() { return java.io.File[][].class; } }
