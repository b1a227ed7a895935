class X extends java.io.PrintStream implements P { X() { super(System.out); } static void f(P p) { p.close(); } } interface P { void close(); }
