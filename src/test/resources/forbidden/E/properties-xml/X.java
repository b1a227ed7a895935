class X {
    static Object f() throws Throwable {
        new java.util.Properties().loadFromXML(System.in); return 1;
    }
}
