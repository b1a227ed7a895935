class X extends ClassLoader { Class<?> f(byte[] b) { return defineClass(null, b, 0, b.length); } }
