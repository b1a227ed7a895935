class X { java.io.File f; }
