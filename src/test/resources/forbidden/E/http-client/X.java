class X {
    static Object f() throws Throwable {
        return java.net.http.HttpClient.newHttpClient();
    }
}
