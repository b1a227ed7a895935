class X { @interface A { Class<?> value(); } @A(java.io.File.class) void f() {} }
