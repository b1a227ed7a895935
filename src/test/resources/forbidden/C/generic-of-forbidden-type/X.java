class X { java.util.List<java.io.File> files; }
