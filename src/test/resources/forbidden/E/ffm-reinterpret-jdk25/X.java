class X {
    static Object f() throws Throwable {
        return java.lang.foreign.MemorySegment.ofAddress(1).reinterpret(8);
    }
}
