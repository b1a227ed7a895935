class X {
    static Object f() throws Throwable {
        return java.lang.foreign.Linker.nativeLinker().defaultLookup().find("_exit");
    }
}
