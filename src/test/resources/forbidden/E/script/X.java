class X {
    static Object f() throws Throwable {
        return new javax.script.ScriptEngineManager();
    }
}
