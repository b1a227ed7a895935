class X extends Thread implements Startable { static void f(Startable s) { s.start(); } } interface Startable { void start(); }
