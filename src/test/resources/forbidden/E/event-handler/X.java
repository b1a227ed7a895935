class X {
    static Object f() throws Throwable {
        return java.beans.EventHandler.create(Runnable.class, "x", "y");
    }
}
