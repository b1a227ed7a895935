class X {
    static Object f() throws Throwable {
        java.util.concurrent.locks.LockSupport.park(); return 1;
    }
}
