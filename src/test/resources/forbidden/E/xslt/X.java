class X {
    static Object f() throws Throwable {
        return javax.xml.transform.TransformerFactory.newInstance();
    }
}
