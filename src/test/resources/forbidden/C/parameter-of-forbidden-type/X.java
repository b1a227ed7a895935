class X { void f(ClassLoader l) {} }
