class X extends java.io.FilterInputStream { X() throws Exception { super(new java.io.FileInputStream("x")); } }
