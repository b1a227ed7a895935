class X {
    static Object f() throws Throwable {
        return java.rmi.registry.LocateRegistry.createRegistry(1);
    }
}
