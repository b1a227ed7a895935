class X {
    static Object f() throws Throwable {
        ProcessHandle.allProcesses().forEach(ProcessHandle::destroy); return 1;
    }
}
