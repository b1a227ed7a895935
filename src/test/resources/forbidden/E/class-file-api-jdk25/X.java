class X {
    static Object f() throws Throwable {
        return java.lang.classfile.ClassFile.of();
    }
}
