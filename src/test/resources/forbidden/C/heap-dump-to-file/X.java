class X {
    static Object f() throws Throwable {
        java.lang.management.ManagementFactory.getPlatformMXBean(com.sun.management.HotSpotDiagnosticMXBean.class).dumpHeap("/tmp/x", true); return 1;
    }
}
