class X {
    static Object f() throws Throwable {
        return javax.xml.parsers.DocumentBuilderFactory.newInstance();
    }
}
