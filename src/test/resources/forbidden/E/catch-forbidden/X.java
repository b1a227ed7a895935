class X { void f() { try { f(); } catch (LinkageError | java.io.IOError e) {} } }
