class X {
    static Object f() throws Throwable {
        return java.lang.management.ManagementFactory.getPlatformMBeanServer().invoke(null, "jvmtiAgentLoad", new Object[] {new String[] {"/tmp/x.so"}}, new String[0]);
    }
}
