class X {
    static Object f() throws Throwable {
        return new javax.management.ObjectName("com.sun.management:type=DiagnosticCommand");
    }
}
